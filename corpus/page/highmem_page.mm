# GFP_HIGHUSER prefers highmem
p0 = alloc_page(GFP_HIGHUSER)  -> pfn 0x2c00 HighMem
