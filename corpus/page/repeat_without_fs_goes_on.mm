# __GFP_REPEAT without __GFP_FS: no kill, and a retry for ever
boot(ram=16M)
p0 = alloc_pages(GFP_KERNEL, 10)             -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 10)             -> pfn 0x400 DMA
p2 = alloc_pages(GFP_KERNEL, 9)              -> pfn 0xe00 DMA
p3 = alloc_pages(GFP_NOFS|__GFP_REPEAT, 10)  -> limit steps
