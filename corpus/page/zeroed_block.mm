# __GFP_ZERO clears every page of a block
p0 = alloc_pages(GFP_KERNEL, 3)             -> pfn 0x1c30 Normal
page_fill(p0+6, 0xffffffff)                 -> ok
__free_pages(p0, 3)                         -> ok
p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 3)  -> pfn 0x1c30 Normal
page_check(p1+6, 0x0)                       -> 0
