# wait_on_page_writeback() sleeps until the device is done
p0 = alloc_page(GFP_HIGHUSER)     -> pfn 0x2c00 HighMem
set_page_flags(p0, PG_writeback)  -> ok
page_io(p0, 20)                   -> ok
wait_on_page_writeback(p0)        -> ok
set_page_flags(p0, PG_writeback)  -> ok
end_page_writeback(p0)            -> ok
__free_pages(p0, 0)               -> ok
