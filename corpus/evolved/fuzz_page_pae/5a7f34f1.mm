# fuzz_page_pae found 5a7f34f1: sysctl start_isolate_page_range alloc_page __get_free_pages ...
boot(ram=48M, pae=1, kernelcore=16M)
sysctl(min_free_kbytes, 32768)                                  -> 0
start_isolate_page_range(0x7a00, 0x1800)                        -> 0
start_isolate_page_range(0x1000, 0x1200)                        -> 0
p0 = alloc_page(GFP_ATOMIC|__GFP_NOMEMALLOC|__GFP_RECLAIMABLE)  -> pfn 0xc00 DMA
a0 = __get_free_pages(GFP_ATOMIC, 5)                            -> 0xc0800000
a1 = __get_free_pages(GFP_ATOMIC|__GFP_DMA|__GFP_ZERO|__GFP_NOTRACK|0x100000, 0)  -> 0xc0820000
p1 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)                      -> pfn 0x2c00 Movable
p2 = alloc_pages(GFP_KERNEL, 10)                                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p3 = alloc_pages(GFP_KERNEL, 10)                                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p4 = alloc_pages(GFP_KERNEL, 10)                                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
test_pages_isolated(0x1400, 0x1800)                             -> -EBUSY
p5 = alloc_pages(GFP_KERNEL, 10)                                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p6 = alloc_pages(GFP_KERNEL, 10)                                -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p7 = alloc_page(GFP_HIGHUSER)                                   -> pfn 0x821 DMA
page_io(p7, 50)                                                 -> misuse
lock_page(p7)                                                   -> ok
p8 = alloc_pages(GFP_KERNEL, 10)                                -> pfn 0x400 DMA
trylock_page(p7)                                                -> 0
page_io(p7, 50)                                                 -> ok
reclaim_hooks_register(RECLAIM)                                 -> ok
reclaimable(p5)                                                 -> misuse
lock_page(p7)                                                   -> ok
get_page(p6)                                                    -> misuse
p9 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)                  -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
reclaimable(p9)                                                 -> misuse
reclaim_hooks_register(RECLAIM)                                 -> ok
reclaimable(p1)                                                 -> ok
get_page(p1)                                                    -> ok
p10 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)                 -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
reclaimable(p10)                                                -> misuse
trylock_page(p7)                                                -> 0
page_io(p7, 50)                                                 -> ok
