# `space` is what may still be allocated before failures begin: one unit a consultation
fail_page_alloc(1, 100, 3, -1, 0, 0, 0)  -> ok
p0 = alloc_page(GFP_KERNEL)              -> pfn 0x1c2d Normal
p1 = alloc_page(GFP_KERNEL)              -> pfn 0x1c2e Normal
p2 = alloc_page(GFP_KERNEL)              -> NULL
p3 = alloc_page(GFP_KERNEL)              -> NULL
p4 = alloc_page(GFP_KERNEL)              -> NULL
