# fuzz_system found 18211584: __get_free_pages alloc_pages split_page put_page ...
a0 = __get_free_pages(GFP_USER|__GFP_HIGH|__GFP_COLD|__GFP_NORETRY|0x100000, 1)  -> 0xc1c2e000
p0 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_ZERO, 7)  -> pfn 0x2c00 HighMem
split_page(p0, 7)                                     -> ok
put_page(p0)                                          -> ok
free_hot_cold_page(p0+1, 1)                           -> ok
p1 = alloc_page(GFP_HIGHUSER)                         -> pfn 0x2800 HighMem
start_isolate_page_range(0x8000, 0x9000)              -> 0
test_pages_isolated(0x8000, 0x9000)                   -> 0
lock_page(p1)                                         -> ok
page_io(p1, 50)                                       -> ok
undo_isolate_page_range(0x8000, 0x9000)               -> ok
trylock_page(p1)                                      -> 0
free_hot_cold_page(p0+2, 1)                           -> ok
put_page(p0+3)                                        -> ok
put_page(p0+4)                                        -> ok
put_page(p0+5)                                        -> ok
put_page(p0+6)                                        -> ok
lock_page(p1)                                         -> ok
page_io(p1, 10)                                       -> ok
p2 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_ZERO, 7)  -> pfn 0x2c80 HighMem
split_page(p2, 7)                                     -> ok
put_page(p2)                                          -> ok
free_hot_cold_page(p2+1, 1)                           -> ok
free_hot_cold_page(p2+2, 1)                           -> ok
put_page(p2+3)                                        -> ok
put_page(p2+4)                                        -> ok
put_page(p2+5)                                        -> ok
put_page(p2+6)                                        -> ok
p3 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_ZERO, 7)  -> pfn 0x2d00 HighMem
split_page(p3, 7)                                     -> ok
put_page(p3)                                          -> ok
free_hot_cold_page(p3+1, 1)                           -> ok
free_hot_cold_page(p3+2, 1)                           -> ok
put_page(p3+3)                                        -> ok
put_page(p3+4)                                        -> ok
