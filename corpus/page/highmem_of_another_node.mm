# In zone order highmem of a far node comes before lowmem of the own one
boot(ram=96M, cpus=2, nodes=2, highmem=64M, numa_zonelist_order=zone)
show(zonelists)                     -> ok
| order zone
| Node 0: 0/HighMem 1/HighMem 0/Normal 0/DMA
| Node 0 alone: 0/HighMem 0/Normal 0/DMA
| Node 1: 1/HighMem 0/HighMem 0/Normal 0/DMA
| Node 1 alone: 1/HighMem
p0 = alloc_pages(GFP_HIGHUSER, 10)  -> pfn 0x3000 HighMem
p1 = alloc_pages(GFP_HIGHUSER, 10)  -> pfn 0x2c00 HighMem
p2 = alloc_pages(GFP_HIGHUSER, 10)  -> pfn 0x2800 HighMem
p3 = alloc_pages(GFP_HIGHUSER, 10)  -> pfn 0x2400 HighMem
p4 = alloc_pages(GFP_HIGHUSER, 10)  -> pfn 0x5c00 HighMem
