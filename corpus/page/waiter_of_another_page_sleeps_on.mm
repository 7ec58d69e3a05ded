# Pages share queues: who waits for one page is not woken by another one, nor by another bit
p0 = alloc_pages(GFP_HIGHUSER, 6)  -> pfn 0x2c00 HighMem
lock_page(p0)                      -> ok
lock_page(p0+8)                    -> ok
set_page_flags(p0, PG_writeback)   -> ok
page_io(p0, 10)                    -> ok
page_io(p0, 40)                    -> ok
page_io(p0+8, 20)                  -> ok
wait_on_page_locked(p0)            -> ok
trylock_page(p0+8)                 -> 1
