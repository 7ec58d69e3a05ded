# Stealing a block of order 4 leaves the other free pages of its pageblock where they are
boot(ram=24M)
sysctl(min_free_kbytes, 0)                      -> 0
p0 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)  -> pfn 0x400 DMA
p1 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)   -> pfn 0x1200 Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 8)   -> pfn 0x1100 Normal
p3 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 7)   -> pfn 0x1080 Normal
p4 = alloc_page(GFP_KERNEL)                     -> pfn 0x142d Normal
show(pagetypeinfo)                              -> ok
| Page block order: 10
| Pages per block:  1024
|
| Free pages count per migrate type at order       0      1      2      3      4      5      6      7      8      9     10
| Node    0, zone      DMA, type    Unmovable      0      0      0      0      0      0      0      0      0      0      1
| Node    0, zone      DMA, type  Reclaimable      0      0      0      0      0      0      0      0      0      0      0
| Node    0, zone      DMA, type      Movable      4      3      2      1      3      1      1      0      0      1      1
| Node    0, zone      DMA, type      Reserve      0      0      0      0      0      0      0      0      0      0      0
| Node    0, zone      DMA, type      Isolate      0      0      0      0      0      0      0      0      0      0      0
| Node    0, zone   Normal, type    Unmovable      0      1      0      0      1      0      1      1      1      1      0
| Node    0, zone   Normal, type  Reclaimable      0      0      0      0      0      0      0      0      0      0      0
| Node    0, zone   Normal, type      Movable      0      1      1      1      1      0      0      0      0      0      0
| Node    0, zone   Normal, type      Reserve      0      0      0      0      0      0      0      0      0      0      0
| Node    0, zone   Normal, type      Isolate      0      0      0      0      0      0      0      0      0      0      0
|
| Number of blocks type     Unmovable  Reclaimable      Movable      Reserve      Isolate
| Node 0, zone      DMA            1            0            3            0            0
| Node 0, zone   Normal            1            0            1            0            0
