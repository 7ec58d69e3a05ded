# The device takes four requests at a time, one of a kind for a page
p0 = alloc_pages(GFP_HIGHUSER, 3)  -> pfn 0x2c00 HighMem
lock_page(p0)                      -> ok
lock_page(p0+1)                    -> ok
lock_page(p0+2)                    -> ok
lock_page(p0+3)                    -> ok
lock_page(p0+4)                    -> ok
page_io(p0, 5)                     -> ok
page_io(p0, 5)                     -> misuse
page_io(p0+1, 5)                   -> ok
page_io(p0+2, 5)                   -> ok
page_io(p0+3, 5)                   -> ok
page_io(p0+4, 5)                   -> misuse
tick(5)                            -> ok
page_io(p0+4, 5)                   -> ok
unlock_page(p0+4)                  -> misuse
