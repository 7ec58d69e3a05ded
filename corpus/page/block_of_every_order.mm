# Each order once: blocks of 1, 2, 4 … 1024 pages do not overlap and are aligned
p0 = alloc_pages(GFP_HIGHUSER, 0)    -> pfn 0x2c00 HighMem
p1 = alloc_pages(GFP_HIGHUSER, 1)    -> pfn 0x2c02 HighMem
p2 = alloc_pages(GFP_HIGHUSER, 2)    -> pfn 0x2c04 HighMem
p3 = alloc_pages(GFP_HIGHUSER, 3)    -> pfn 0x2c08 HighMem
p4 = alloc_pages(GFP_HIGHUSER, 4)    -> pfn 0x2c10 HighMem
p5 = alloc_pages(GFP_HIGHUSER, 5)    -> pfn 0x2c20 HighMem
p6 = alloc_pages(GFP_HIGHUSER, 6)    -> pfn 0x2c40 HighMem
p7 = alloc_pages(GFP_HIGHUSER, 7)    -> pfn 0x2c80 HighMem
p8 = alloc_pages(GFP_HIGHUSER, 8)    -> pfn 0x2d00 HighMem
p9 = alloc_pages(GFP_HIGHUSER, 9)    -> pfn 0x2e00 HighMem
p10 = alloc_pages(GFP_HIGHUSER, 10)  -> pfn 0x2800 HighMem
