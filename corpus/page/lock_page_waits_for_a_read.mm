# A page is locked while a device reads into it: who wants the lock sleeps until that is over
p0 = alloc_page(GFP_HIGHUSER)  -> pfn 0x2c00 HighMem
lock_page(p0)                  -> ok
page_io(p0, 50)                -> ok
trylock_page(p0)               -> 0
lock_page(p0)                  -> ok
page_io(p0, 10)                -> ok
wait_on_page_locked(p0)        -> ok
trylock_page(p0)               -> 1
