# Who holds a page's lock and asks for it again sleeps for ever
p0 = alloc_page(GFP_HIGHUSER)  -> pfn 0x2c00 HighMem
lock_page(p0)                  -> ok
lock_page(p0)                  -> blocked PG_locked
