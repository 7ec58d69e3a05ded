# A block of 64 pages begins at a multiple of 64
p0 = alloc_pages(GFP_KERNEL, 6)  -> pfn 0x1c40 Normal
p1 = alloc_pages(GFP_KERNEL, 6)  -> pfn 0x1c80 Normal
p2 = alloc_pages(GFP_KERNEL, 6)  -> pfn 0x1cc0 Normal
