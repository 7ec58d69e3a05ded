# fuzz_page found 04370dde: alloc_pages free_pages_exact put_page
p0 = alloc_pages(GFP_KERNEL|__GFP_NOWARN, 0)  -> pfn 0x1c2d Normal
free_pages_exact(NULL, 538)                   -> misuse
put_page(p0+1)                                -> BUG put_page_testzero: atomic_read(&page->_count) == 0
