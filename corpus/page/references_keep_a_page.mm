# A page with a second reference survives its free
p0 = alloc_page(GFP_KERNEL)  -> pfn 0x1c2d Normal
get_page(p0)                 -> ok
__free_pages(p0, 0)          -> ok
page_count(p0)               -> 1
put_page(p0)                 -> ok
