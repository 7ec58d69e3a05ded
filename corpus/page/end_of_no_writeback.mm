# Ending a writeback that is not under way is a BUG
p0 = alloc_page(GFP_HIGHUSER)  -> pfn 0x2c00 HighMem
end_page_writeback(p0)         -> BUG end_page_writeback: !TestClearPageWriteback(page)
