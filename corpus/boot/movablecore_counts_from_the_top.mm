# movablecore=16M: that much memory is for movable pages alone
boot(ram=96M, highmem=32M, movablecore=16M)
p0 = alloc_page(GFP_HIGHUSER_MOVABLE)  -> pfn 0x5c00 Movable
p1 = alloc_page(GFP_HIGHUSER)          -> pfn 0x4c00 HighMem
