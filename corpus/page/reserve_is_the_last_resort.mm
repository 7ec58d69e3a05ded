# Only when no other block is large enough does a request reach the reserve pageblock
boot(ram=24M)
task_flags(PF_MEMALLOC)           -> ok
p0 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0xc00 DMA
p1 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0x800 DMA
p2 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0x400 DMA
p3 = alloc_pages(GFP_KERNEL, 9)   -> pfn 0x1600 Normal
p4 = alloc_pages(GFP_KERNEL, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p5 = alloc_pages(GFP_KERNEL, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0xd0
show(pagetypeinfo)                -> ok
| Page block order: 10
| Pages per block:  1024
|
| Free pages count per migrate type at order       0      1      2      3      4      5      6      7      8      9     10
| Node    0, zone      DMA, type    Unmovable      0      0      0      0      0      0      0      0      0      0      0
| Node    0, zone      DMA, type  Reclaimable      0      0      0      0      0      0      0      0      0      0      0
| Node    0, zone      DMA, type      Movable      4      3      2      1      3      1      1      0      0      1      0
| Node    0, zone      DMA, type      Reserve      0      0      0      0      0      0      0      0      0      0      0
| Node    0, zone      DMA, type      Isolate      0      0      0      0      0      0      0      0      0      0      0
| Node    0, zone   Normal, type    Unmovable      1      1      0      0      1      0      1      1      1      0      0
| Node    0, zone   Normal, type  Reclaimable      0      0      0      0      0      0      0      0      0      0      0
| Node    0, zone   Normal, type      Movable      0      1      1      1      1      0      0      1      1      1      0
| Node    0, zone   Normal, type      Reserve      0      0      0      0      0      0      0      0      0      0      0
| Node    0, zone   Normal, type      Isolate      0      0      0      0      0      0      0      0      0      0      0
|
| Number of blocks type     Unmovable  Reclaimable      Movable      Reserve      Isolate
| Node 0, zone      DMA            2            0            2            0            0
| Node 0, zone   Normal            1            0            1            0            0
