# fuzz_page found 02966cb0: get_zeroed_page free_pages sysctl task_flags alloc_pages ...
boot(ram=24M)
e820(0, 636K, RAM)
e820(1M, 8184K, RAM)
e820(9M, 15M, RAM)
a0 = get_zeroed_page(GFP_NOWAIT)                       -> 0xc142d000
a1 = get_zeroed_page(GFP_NOWAIT)                       -> 0xc142e000
free_pages(a1, 0)                                      -> ok
sysctl(percpu_pagelist_fraction, 8)                    -> 0
task_flags(PF_MEMALLOC)                                -> ok
p0 = alloc_pages(GFP_KERNEL, 0)                        -> pfn 0x142e Normal
p1 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_ZERO|__GFP_NOMEMALLOC, 1)  -> pfn 0x1062 Normal
si_meminfo(freeram)                                    -> 5592
p2 = alloc_pages(GFP_USER|__GFP_HIGH|__GFP_NOWARN, 2)  -> pfn 0x1470 Normal
switch_cpu(3)                                          -> ok
show(buddyinfo)                                        -> ok
p3 = alloc_page(GFP_KERNEL)                            -> pfn 0x146d Normal
p4 = alloc_page(GFP_KERNEL)                            -> pfn 0x146e Normal
p5 = alloc_page(GFP_KERNEL)                            -> pfn 0x146f Normal
p6 = alloc_page(GFP_KERNEL)                            -> pfn 0x1474 Normal
p7 = alloc_page(GFP_KERNEL)                            -> pfn 0x1475 Normal
p8 = alloc_page(GFP_KERNEL)                            -> pfn 0x1476 Normal
p9 = alloc_page(GFP_KERNEL)                            -> pfn 0x1477 Normal
p10 = alloc_page(GFP_KERNEL)                           -> pfn 0x1478 Normal
free_hot_cold_page(p9, 1)                              -> ok
free_pages(a0, 0)                                      -> ok
p11 = alloc_page(GFP_TEMPORARY)                        -> pfn 0x1600 Normal
__free_pages(p4, 0)                                    -> ok
a2 = __get_dma_pages(GFP_TEMPORARY, 0)                 -> 0xc0c00000
__free_pages(p7, 0)                                    -> ok
__free_pages(p1, 1)                                    -> ok
__free_pages(p5, 0)                                    -> ok
__free_pages(p0, 0)                                    -> ok
free_pages(a2, 0)                                      -> ok
__free_pages(p2, 2)                                    -> ok
__free_pages(p8, 0)                                    -> ok
__free_pages(p3, 0)                                    -> ok
