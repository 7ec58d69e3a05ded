# kunmap() of a page whose slot is idle is a BUG
p0 = alloc_page(GFP_HIGHUSER)  -> pfn 0x2c00 HighMem
v0 = kmap(p0)                  -> 0xff801000
kunmap(p0)                     -> ok
kunmap(p0)                     -> BUG kunmap_high: BUG
