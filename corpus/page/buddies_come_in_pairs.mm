# Two requests of order 3 in a row are the halves of one block of order 4
p0 = alloc_pages(GFP_KERNEL, 4)  -> pfn 0x1c30 Normal
__free_pages(p0, 4)              -> ok
p1 = alloc_pages(GFP_KERNEL, 3)  -> pfn 0x1c30 Normal
p2 = alloc_pages(GFP_KERNEL, 3)  -> pfn 0x1c38 Normal
