# Writeback that no device works on never ends
p0 = alloc_page(GFP_HIGHUSER)     -> pfn 0x2c00 HighMem
set_page_flags(p0, PG_writeback)  -> ok
wait_on_page_writeback(p0)        -> blocked PG_writeback
