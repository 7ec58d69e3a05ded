# Highmem used up: HIGHUSER pages come from Normal, then from DMA
boot(ram=24M, highmem=4M)
p0 = alloc_pages(GFP_HIGHUSER, 10)  -> pfn 0xc00 DMA
p1 = alloc_pages(GFP_HIGHUSER, 9)   -> pfn 0x1400 HighMem
p2 = alloc_pages(GFP_HIGHUSER, 9)   -> pfn 0x800 DMA
p3 = alloc_pages(GFP_HIGHUSER, 9)   -> pfn 0xa00 DMA
p4 = alloc_pages(GFP_HIGHUSER, 9)   -> pfn 0x200 DMA
show(buddyinfo)                     -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      0      1
| Node 0, zone   Normal      1      0      0      0      1      1      1      2      2      0      0
| Node 0, zone  HighMem      0      0      0      0      0      0      0      0      0      1      0
