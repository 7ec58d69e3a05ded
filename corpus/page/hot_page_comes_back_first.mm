# The page freed last is handed out first: it is still in the cache
boot(ram=96M)
p0 = alloc_page(GFP_KERNEL)  -> pfn 0x5c2d Normal
p1 = alloc_page(GFP_KERNEL)  -> pfn 0x5c2e Normal
__free_pages(p0, 0)          -> ok
__free_pages(p1, 0)          -> ok
p2 = alloc_page(GFP_KERNEL)  -> pfn 0x5c2e Normal
p3 = alloc_page(GFP_KERNEL)  -> pfn 0x5c2d Normal
