# Movable memory used up: movable requests take the reserve, other zones, then unmovable blocks
boot(ram=24M)
p0 = alloc_page(GFP_KERNEL)                     -> pfn 0x142d Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)  -> pfn 0x800 DMA
p2 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)  -> pfn 0xc00 DMA
p3 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)  -> pfn 0x400 DMA
p4 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)   -> pfn 0x1200 Normal
p5 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 8)   -> pfn 0x1100 Normal
show(pagetypeinfo)                              -> ok
| Page block order: 10
| Pages per block:  1024
|
| Free pages count per migrate type at order       0      1      2      3      4      5      6      7      8      9     10
| Node    0, zone      DMA, type    Unmovable      0      0      0      0      0      0      0      0      0      0      0
| Node    0, zone      DMA, type  Reclaimable      0      0      0      0      0      0      0      0      0      0      0
| Node    0, zone      DMA, type      Movable      4      3      2      1      3      1      1      0      0      1      0
| Node    0, zone      DMA, type      Reserve      0      0      0      0      0      0      0      0      0      0      0
| Node    0, zone      DMA, type      Isolate      0      0      0      0      0      0      0      0      0      0      0
| Node    0, zone   Normal, type    Unmovable      0      1      0      0      1      0      1      1      1      1      0
| Node    0, zone   Normal, type  Reclaimable      0      0      0      0      0      0      0      0      0      0      0
| Node    0, zone   Normal, type      Movable      0      1      1      1      1      0      0      1      0      0      0
| Node    0, zone   Normal, type      Reserve      0      0      0      0      0      0      0      0      0      0      0
| Node    0, zone   Normal, type      Isolate      0      0      0      0      0      0      0      0      0      0      0
|
| Number of blocks type     Unmovable  Reclaimable      Movable      Reserve      Isolate
| Node 0, zone      DMA            1            0            2            1            0
| Node 0, zone   Normal            1            0            1            0            0
