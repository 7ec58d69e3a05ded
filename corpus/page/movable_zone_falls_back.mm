# A movable request that finds the movable zone full goes on to highmem
boot(ram=64M, highmem=24M, kernelcore=52M)
show(zonelists)                             -> ok
| order zone
| Node 0: 0/Movable 0/HighMem 0/Normal 0/DMA
| Node 0 alone: 0/Movable 0/HighMem 0/Normal 0/DMA
p0 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)  -> pfn 0x3c00 Movable
p1 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)  -> pfn 0x3400 HighMem
p2 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)  -> pfn 0x3000 HighMem
p3 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)  -> pfn 0x2c00 HighMem
