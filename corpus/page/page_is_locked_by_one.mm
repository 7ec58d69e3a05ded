# A page lock is held by one at a time
p0 = alloc_page(GFP_HIGHUSER)  -> pfn 0x2c00 HighMem
trylock_page(p0)               -> 1
trylock_page(p0)               -> 0
wait_on_page_writeback(p0)     -> ok
unlock_page(p0)                -> ok
wait_on_page_locked(p0)        -> ok
lock_page(p0)                  -> ok
unlock_page(p0)                -> ok
