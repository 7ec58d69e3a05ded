# A page that held data comes back zeroed when asked
p0 = alloc_page(GFP_KERNEL)             -> pfn 0x1c2d Normal
page_fill(p0, 0xdeadbeef)               -> ok
__free_pages(p0, 0)                     -> ok
p1 = alloc_page(GFP_KERNEL|__GFP_ZERO)  -> pfn 0x1c2d Normal
page_check(p1, 0x0)                     -> 0
