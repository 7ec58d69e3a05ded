# Every frame of a block holds its own content
p0 = alloc_pages(GFP_HIGHUSER, 2)  -> pfn 0x2c00 HighMem
page_fill(p0, 0x11111111)          -> ok
page_fill(p0+1, 0x22222222)        -> ok
page_fill(p0+2, 0x33333333)        -> ok
page_fill(p0+3, 0x44444444)        -> ok
page_check(p0, 0x11111111)         -> 0
page_check(p0+3, 0x44444444)       -> 0
