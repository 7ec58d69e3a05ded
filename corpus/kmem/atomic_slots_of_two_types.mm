# Two atomic slots at a time: a page is copied from one to the other
p0 = alloc_page(GFP_HIGHUSER)                 -> pfn 0x2c00 HighMem
p1 = alloc_page(GFP_HIGHUSER)                 -> pfn 0x2c01 HighMem
kmap_atomic_fill(p0, KM_USER0, 0xabcd)        -> ok
kmap_atomic_copy(p1, KM_USER1, p0, KM_USER0)  -> ok
kmap_atomic_check(p1, KM_USER0, 0xabcd)       -> 0
page_check(p1, 0xabcd)                        -> 0
