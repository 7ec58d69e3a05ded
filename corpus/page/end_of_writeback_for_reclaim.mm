# Moving a page that reclaim waits for to the tail of its list is not built yet, and says so
p0 = alloc_page(GFP_HIGHUSER)                -> pfn 0x2c00 HighMem
set_page_flags(p0, PG_writeback|PG_reclaim)  -> ok
end_page_writeback(p0)                       -> BUG end_page_writeback: PageReclaim(page)
