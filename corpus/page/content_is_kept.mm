# What a page holds stays until it is freed
p0 = alloc_page(GFP_KERNEL)  -> pfn 0x1c2d Normal
p1 = alloc_page(GFP_KERNEL)  -> pfn 0x1c2e Normal
page_fill(p0, 0x11111111)    -> ok
page_fill(p1, 0x22222222)    -> ok
page_check(p0, 0x11111111)   -> 0
page_check(p1, 0x22222222)   -> 0
