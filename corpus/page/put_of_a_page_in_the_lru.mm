# Taking a page off the LRU lists is not built yet, and says so
p0 = alloc_page(GFP_HIGHUSER)         -> pfn 0x2c00 HighMem
set_page_flags(p0, PG_lru|PG_active)  -> ok
put_page(p0)                          -> BUG __page_cache_release: PageLRU(page)
