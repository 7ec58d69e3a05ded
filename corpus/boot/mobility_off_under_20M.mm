# Too few pageblocks for the migratetypes: grouping by mobility is off, what is claimed turns Unmovable
boot(ram=16M)
show(pagetypeinfo)  -> ok
| Page block order: 10
| Pages per block:  1024
|
| Free pages count per migrate type at order       0      1      2      3      4      5      6      7      8      9     10
| Node    0, zone      DMA, type    Unmovable      1      1      0      0      1      0      1      1      1      1      0
| Node    0, zone      DMA, type  Reclaimable      0      0      0      0      0      0      0      0      0      0      0
| Node    0, zone      DMA, type      Movable      4      2      2      1      3      1      0      0      0      1      1
| Node    0, zone      DMA, type      Reserve      0      0      0      0      0      0      0      0      0      0      1
| Node    0, zone      DMA, type      Isolate      0      0      0      0      0      0      0      0      0      0      0
|
| Number of blocks type     Unmovable  Reclaimable      Movable      Reserve      Isolate
| Node 0, zone      DMA            2            0            2            0            0
