# ignore-gfp-wait: who may sleep is spared, atomic requests fail
fail_page_alloc(1, 100, 0, -1, 0, 1, 0)  -> ok
p0 = alloc_page(GFP_KERNEL)              -> pfn 0x1c2d Normal
p1 = alloc_page(GFP_ATOMIC)              -> NULL
