# Highmem pages are zeroed too
p0 = alloc_page(GFP_HIGHUSER)             -> pfn 0x2c00 HighMem
page_fill(p0, 0xdeadbeef)                 -> ok
__free_pages(p0, 0)                       -> ok
p1 = alloc_page(GFP_HIGHUSER|__GFP_ZERO)  -> pfn 0x2c00 HighMem
page_check(p1, 0x0)                       -> 0
