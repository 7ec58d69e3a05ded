# __GFP_REPEAT goes on until as much was reclaimed as it asked for; here the run ends before that
boot(ram=16M)
p0 = alloc_pages(GFP_KERNEL, 10)               -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 10)               -> pfn 0x400 DMA
p2 = alloc_pages(GFP_KERNEL, 9)                -> pfn 0xe00 DMA
reclaim_progress(1, 4000000000)                -> ok
tick(15000)                                    -> ok
p3 = alloc_pages(GFP_KERNEL|__GFP_REPEAT, 10)  -> limit steps
