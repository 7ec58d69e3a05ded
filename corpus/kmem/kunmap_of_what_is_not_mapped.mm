# kunmap() of a highmem page that is in no slot is a BUG
p0 = alloc_page(GFP_HIGHUSER)  -> pfn 0x2c00 HighMem
kunmap(p0)                     -> BUG kunmap_high: address == 0
