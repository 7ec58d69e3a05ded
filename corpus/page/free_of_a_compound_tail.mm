# A tail page of a compound page freed on its own has no count of its own: a BUG
p0 = alloc_pages(GFP_KERNEL|__GFP_COMP, 2)  -> pfn 0x1c30 Normal
__free_pages(p0+1, 0)                       -> BUG put_page_testzero: atomic_read(&page->_count) == 0
