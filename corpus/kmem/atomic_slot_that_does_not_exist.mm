# There is no slot of that number: a BUG
p0 = alloc_page(GFP_HIGHUSER)          -> pfn 0x2c00 HighMem
kmap_atomic_fill(p0, KM_TYPE_NR, 0x1)  -> BUG slot_index: type >= KM_TYPE_NR
