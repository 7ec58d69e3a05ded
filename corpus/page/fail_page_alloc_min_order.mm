# Only requests of at least min-order fail
fail_page_alloc(1, 100, 0, -1, 3, 0, 0)  -> ok
p0 = alloc_pages(GFP_KERNEL, 2)          -> pfn 0x1c30 Normal
p1 = alloc_pages(GFP_KERNEL, 3)          -> NULL
