# A page freed twice: its count is 0 already, a BUG
p0 = alloc_page(GFP_KERNEL)  -> pfn 0x1c2d Normal
__free_pages(p0, 0)          -> ok
__free_pages(p0, 0)          -> BUG put_page_testzero: atomic_read(&page->_count) == 0
