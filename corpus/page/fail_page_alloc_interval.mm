# fail_page_alloc with interval 2: every second call fails, until `times` are used up
fail_page_alloc(2, 100, 0, 2, 0, 0, 0)  -> ok
p0 = alloc_page(GFP_KERNEL)             -> pfn 0x1c2d Normal
p1 = alloc_page(GFP_KERNEL)             -> NULL
p2 = alloc_page(GFP_KERNEL)             -> pfn 0x1c2e Normal
p3 = alloc_page(GFP_KERNEL)             -> NULL
p4 = alloc_page(GFP_KERNEL)             -> pfn 0x1c2f Normal
p5 = alloc_page(GFP_KERNEL)             -> pfn 0x1c30 Normal
