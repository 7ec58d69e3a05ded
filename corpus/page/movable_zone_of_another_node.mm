# A movable request goes to the far node's movable zone when the own one is full
boot(ram=96M, cpus=2, nodes=2, kernelcore=64M, numa_zonelist_order=zone)
show(zonelists)                             -> ok
| order zone
| Node 0: 0/Movable 1/Movable 0/Normal 1/Normal 0/DMA
| Node 0 alone: 0/Movable 0/Normal 0/DMA
| Node 1: 1/Movable 0/Movable 1/Normal 0/Normal 0/DMA
| Node 1 alone: 1/Movable 1/Normal
p0 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)  -> pfn 0x3000 Movable
p1 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)  -> pfn 0x2c00 Movable
p2 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)  -> pfn 0x2800 Movable
p3 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)  -> pfn 0x5c00 Movable
p4 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)  -> pfn 0x5800 Movable
