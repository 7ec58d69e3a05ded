# Pages of an isolated pageblock are not handed out
boot(ram=48M)
p0 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)  -> pfn 0x2800 Normal
__free_pages(p0, 10)                            -> ok
set_migratetype_isolate(p0)                     -> 0
p1 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)  -> pfn 0x2400 Normal
show(pagetypeinfo)                              -> ok
| Page block order: 10
| Pages per block:  1024
|
| Free pages count per migrate type at order       0      1      2      3      4      5      6      7      8      9     10
| Node    0, zone      DMA, type    Unmovable      0      0      0      0      0      0      0      0      0      0      1
| Node    0, zone      DMA, type  Reclaimable      0      0      0      0      0      0      0      0      0      0      0
| Node    0, zone      DMA, type      Movable      4      3      2      1      3      1      1      0      0      1      1
| Node    0, zone      DMA, type      Reserve      0      0      0      0      0      0      0      0      0      0      1
| Node    0, zone      DMA, type      Isolate      0      0      0      0      0      0      0      0      0      0      0
| Node    0, zone   Normal, type    Unmovable      1      1      0      0      1      0      1      1      1      1      0
| Node    0, zone   Normal, type  Reclaimable      0      0      0      0      0      0      0      0      0      0      0
| Node    0, zone   Normal, type      Movable      0      1      1      1      1      1      0      0      1      1      3
| Node    0, zone   Normal, type      Reserve      0      0      0      0      0      0      0      0      0      0      1
| Node    0, zone   Normal, type      Isolate      0      0      0      0      0      0      0      0      0      0      1
|
| Number of blocks type     Unmovable  Reclaimable      Movable      Reserve      Isolate
| Node 0, zone      DMA            1            0            2            1            0
| Node 0, zone   Normal            1            0            5            1            1
unset_migratetype_isolate(p0)                   -> ok
show(pagetypeinfo)                              -> ok
| Page block order: 10
| Pages per block:  1024
|
| Free pages count per migrate type at order       0      1      2      3      4      5      6      7      8      9     10
| Node    0, zone      DMA, type    Unmovable      0      0      0      0      0      0      0      0      0      0      1
| Node    0, zone      DMA, type  Reclaimable      0      0      0      0      0      0      0      0      0      0      0
| Node    0, zone      DMA, type      Movable      4      3      2      1      3      1      1      0      0      1      1
| Node    0, zone      DMA, type      Reserve      0      0      0      0      0      0      0      0      0      0      1
| Node    0, zone      DMA, type      Isolate      0      0      0      0      0      0      0      0      0      0      0
| Node    0, zone   Normal, type    Unmovable      1      1      0      0      1      0      1      1      1      1      0
| Node    0, zone   Normal, type  Reclaimable      0      0      0      0      0      0      0      0      0      0      0
| Node    0, zone   Normal, type      Movable      0      1      1      1      1      1      0      0      1      1      4
| Node    0, zone   Normal, type      Reserve      0      0      0      0      0      0      0      0      0      0      1
| Node    0, zone   Normal, type      Isolate      0      0      0      0      0      0      0      0      0      0      0
|
| Number of blocks type     Unmovable  Reclaimable      Movable      Reserve      Isolate
| Node 0, zone      DMA            1            0            2            1            0
| Node 0, zone   Normal            1            0            6            1            0
