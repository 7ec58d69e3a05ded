# fuzz_page found 876fe457: alloc_pages_exact sysctl alloc_pages_node alloc_pages ...
a0 = alloc_pages_exact(8K, GFP_KERNEL)  ~fail=1+       -> NULL
a1 = alloc_pages_exact(8K, GFP_KERNEL)                 -> 0xc1c2e000
sysctl(min_free_kbytes, 16384)                         -> 0
p0 = alloc_pages_node(1, GFP_KERNEL, 10)               -> pfn 0x1800 Normal
p1 = alloc_pages(GFP_KERNEL|0x2000, 0)                 -> pfn 0x1c2d Normal
p2 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0xc00 DMA
a2 = alloc_pages_exact(8K, GFP_KERNEL)                 -> 0xc1c30000
a3 = __get_free_pages(GFP_KERNEL, 0)  ~fail=1          -> NULL
free_pages(a3, 0)                                      -> ok
a4 = __get_free_pages(GFP_KERNEL, 0)  ~fail=1          -> NULL
free_pages(a4, 0)                                      -> ok
a5 = alloc_pages_exact(8K, GFP_KERNEL)                 -> 0xc1c32000
oom_killer_disable(2147483647)                         -> ok
reclaimable(p2)                                        -> ok
p3 = alloc_pages(GFP_KERNEL, 10)                       -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p4 = alloc_pages(GFP_KERNEL, 9)                        -> pfn 0x1e00 Normal
p5 = alloc_pages(GFP_KERNEL, 5)                        -> pfn 0x200 DMA
p6 = alloc_pages(GFP_KERNEL, 0)                        -> pfn 0x220 DMA
p7 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_ZERO|__GFP_NOMEMALLOC, 1)  -> pfn 0x2c00 HighMem
si_meminfo(freeram)                                    -> 9108
p8 = alloc_pages(GFP_USER|__GFP_HIGH|__GFP_NOWARN, 2)  -> pfn 0x224 DMA
p9 = alloc_page(GFP_KERNEL)                            -> pfn 0x221 DMA
show(buddyinfo)                                        -> ok
p10 = alloc_page(GFP_KERNEL)                           -> pfn 0x222 DMA
