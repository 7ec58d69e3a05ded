# A large __GFP_NOFAIL that may not kill tries again for ever
boot(ram=16M)
p0 = alloc_pages(GFP_KERNEL, 10)             -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 10)             -> pfn 0x400 DMA
p2 = alloc_pages(GFP_KERNEL, 9)              -> pfn 0xe00 DMA
p3 = alloc_pages(GFP_NOFS|__GFP_NOFAIL, 10)  -> limit steps
