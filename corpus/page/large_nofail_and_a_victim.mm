# __GFP_NOFAIL of a large order: a kill, another round, and no end
boot(ram=16M)
p0 = alloc_pages(GFP_KERNEL, 10)                                -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 10)                                -> pfn 0x400 DMA
p2 = alloc_pages(GFP_KERNEL, 9)                                 -> pfn 0xe00 DMA
oom_victim(1)                                                   -> ok
p3 = alloc_pages(GFP_KERNEL|__GFP_NOFAIL|__GFP_NOMEMALLOC, 10)  -> limit steps
