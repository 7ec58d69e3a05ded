# fuzz_boot found 9d141b2a: show tick alloc_pages_exact switch_cpu alloc_page
boot(cpus=2)
e820(0, 636K, RAM, 0)
e820(1M, 19M, RAM, 0)
e820(16M, 16M, RAM, 1)
show(active_ranges)                                              -> ok
tick(315)                                                        -> ok
a0 = alloc_pages_exact(95, __GFP_DMA32|__GFP_NOMEMALLOC|0x2000)  -> 0xc1c2d000
switch_cpu(1)                                                    -> ok
p0 = alloc_page(GFP_DMA|__GFP_MOVABLE)                           -> pfn 0x3 DMA
