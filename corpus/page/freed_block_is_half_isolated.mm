# A block of 1024 that is freed while one of its pageblocks is isolated goes back in two parts
boot(ram=32M, pae=1)
p0 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)  -> pfn 0x1800 Normal
set_migratetype_isolate(p0+600)                 -> 0
show(buddyinfo)                                 -> ok
| Node 0, zone      DMA      3      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      0      1      1      1      2      1      2      1      2      2      1
__free_pages(p0, 10)                            -> ok
show(pagetypeinfo)                              -> ok
| Page block order: 9
| Pages per block:  512
|
| Free pages count per migrate type at order       0      1      2      3      4      5      6      7      8      9     10
| Node    0, zone      DMA, type    Unmovable      0      0      0      0      0      0      0      0      0      0      1
| Node    0, zone      DMA, type  Reclaimable      0      0      0      0      0      0      0      0      0      0      0
| Node    0, zone      DMA, type      Movable      3      3      2      1      3      1      1      0      0      0      2
| Node    0, zone      DMA, type      Reserve      0      0      0      0      0      0      0      0      0      1      0
| Node    0, zone      DMA, type      Isolate      0      0      0      0      0      0      0      0      0      0      0
| Node    0, zone   Normal, type    Unmovable      0      0      0      0      1      0      1      1      1      1      0
| Node    0, zone   Normal, type  Reclaimable      0      0      0      0      0      0      0      0      0      0      0
| Node    0, zone   Normal, type      Movable      0      1      1      1      1      1      1      0      1      1      1
| Node    0, zone   Normal, type      Reserve      0      0      0      0      0      0      0      0      0      1      0
| Node    0, zone   Normal, type      Isolate      0      0      0      0      0      0      0      0      0      1      0
|
| Number of blocks type     Unmovable  Reclaimable      Movable      Reserve      Isolate
| Node 0, zone      DMA            1            0            6            1            0
| Node 0, zone   Normal            2            0            4            1            1
unset_migratetype_isolate(p0+600)               -> ok
show(buddyinfo)                                 -> ok
| Node 0, zone      DMA      3      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      0      1      1      1      2      1      2      1      2      2      2
