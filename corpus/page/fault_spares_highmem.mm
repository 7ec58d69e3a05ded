# ignore-gfp-highmem: highmem requests are spared
fail_page_alloc(1, 100, 0, -1, 0, 0, 1)  -> ok
p0 = alloc_page(GFP_HIGHUSER)            -> pfn 0x2c00 HighMem
p1 = alloc_page(GFP_KERNEL)              -> NULL
