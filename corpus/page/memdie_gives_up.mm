# A task that the OOM killer chose gets NULL once nothing at all is left: it does not retry
boot(ram=16M)
task_flags(PF_MEMALLOC)           -> ok
p0 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0x400 DMA
p2 = alloc_pages(GFP_KERNEL, 9)   -> pfn 0xe00 DMA
p3 = alloc_pages(GFP_KERNEL, 9)   -> pfn 0x200 DMA
p4 = alloc_pages(GFP_KERNEL, 8)   -> pfn 0xd00 DMA
p5 = alloc_pages(GFP_KERNEL, 7)   -> pfn 0xc80 DMA
p6 = alloc_pages(GFP_KERNEL, 6)   -> pfn 0xc40 DMA
p7 = alloc_pages(GFP_KERNEL, 5)   -> pfn 0x60 DMA
p8 = alloc_pages(GFP_KERNEL, 5)   -> NULL
p9 = alloc_pages(GFP_KERNEL, 4)   -> pfn 0x1e0 DMA
p10 = alloc_pages(GFP_KERNEL, 4)  -> pfn 0x80 DMA
p11 = alloc_pages(GFP_KERNEL, 4)  -> pfn 0xc30 DMA
task_flags(TIF_MEMDIE)            -> ok
p12 = alloc_pages(GFP_KERNEL, 3)  -> pfn 0x90 DMA
p13 = alloc_pages(GFP_KERNEL, 3)  -> pfn 0x50 DMA
