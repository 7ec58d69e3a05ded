# 4 MiB boot, with mobility grouping off
boot(ram=4M)
p0 = alloc_page(GFP_KERNEL)  -> pfn 0x1e5 DMA
show(pagetypeinfo)           -> ok
| Page block order: 10
| Pages per block:  1024
|
| Free pages count per migrate type at order       0      1      2      3      4      5      6      7      8      9     10
| Node    0, zone      DMA, type    Unmovable      0      1      0      1      0      1      1      0      0      1      0
| Node    0, zone      DMA, type  Reclaimable      0      0      0      0      0      0      0      0      0      0      0
| Node    0, zone      DMA, type      Movable      0      0      0      0      0      0      0      0      0      0      0
| Node    0, zone      DMA, type      Reserve      0      0      0      0      0      0      0      0      0      0      0
| Node    0, zone      DMA, type      Isolate      0      0      0      0      0      0      0      0      0      0      0
|
| Number of blocks type     Unmovable  Reclaimable      Movable      Reserve      Isolate
| Node 0, zone      DMA            1            0            0            0            0
