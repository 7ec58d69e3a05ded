# fuzz_page found 2666e863: alloc_pages_exact sysctl alloc_pages_node alloc_pages ...
a0 = alloc_pages_exact(8K, GFP_KERNEL)  ~fail=1+            -> NULL
a1 = alloc_pages_exact(8K, GFP_KERNEL)                      -> 0xc1c2e000
sysctl(min_free_kbytes, 16384)                              -> 0
p0 = alloc_pages_node(1, GFP_KERNEL, 10)                    -> pfn 0x1800 Normal
p1 = alloc_pages(GFP_KERNEL|0x2000, 10)                     -> pfn 0xc00 DMA
p2 = alloc_pages(GFP_KERNEL, 10)                            -> NULL
! t0: page allocation failure. order:10, mode:0xd0
a2 = alloc_pages_exact(8K, GFP_KERNEL)                      -> 0xc1c30000
a3 = alloc_pages_exact(8K, GFP_KERNEL)                      -> 0xc1c32000
p3 = alloc_pages(GFP_KERNEL, 10)                            -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p4 = alloc_pages(GFP_KERNEL, 10)                            -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p5 = alloc_pages(GFP_KERNEL, 10)                            -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p6 = alloc_pages(GFP_KERNEL, 10)                            -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p7 = alloc_pages(GFP_KERNEL, 4)                             -> pfn 0x1c40 Normal
p8 = alloc_pages_node(1, GFP_KERNEL, 10)                    -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p9 = alloc_pages_node(1, GFP_KERNEL, 10)                    -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p10 = alloc_pages_node(1, GFP_KERNEL, 10)                   -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p11 = alloc_pages_node(-1, GFP_KERNEL, 0)  ~fail=1          -> NULL
set_migratetype_isolate(p10)                                -> misuse
__free_pages(p11, 0)                                        -> misuse
a4 = alloc_pages_exact(7252, GFP_ATOMIC|__GFP_RECLAIMABLE)  -> 0xc1e00000
p12 = alloc_pages_node(1, GFP_KERNEL, 10)                   -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p13 = alloc_pages_node(1, GFP_KERNEL, 10)                   -> NULL
! t0: page allocation failure. order:10, mode:0xd0
__free_pages(p7, 4)                                         -> ok
p14 = alloc_pages_node(-1, GFP_KERNEL, 0)  ~fail=1          -> NULL
p15 = alloc_page(GFP_HIGHUSER_MOVABLE)                      -> pfn 0x2c00 HighMem
__free_pages(p14, 0)                                        -> misuse
unset_migratetype_isolate(p9)                               -> misuse
trylock_page(p10)                                           -> misuse
reclaim_progress(3, 1)                                      -> ok
p16 = alloc_pages_node(1, GFP_KERNEL, 10)                   -> NULL
