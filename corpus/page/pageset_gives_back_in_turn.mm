# A full pageset gives a batch back, the coldest first; a list that is empty makes the next give more
boot(ram=48M)
sysctl(percpu_pagelist_fraction, 500)       -> 0
p0 = alloc_page(GFP_KERNEL)                 -> pfn 0x2c2d Normal
p1 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)   -> pfn 0x10c2 Normal
p2 = alloc_page(GFP_KERNEL)                 -> pfn 0x2c2e Normal
p3 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)   -> pfn 0x10c3 Normal
p4 = alloc_page(GFP_KERNEL)                 -> pfn 0x2c2f Normal
p5 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)   -> pfn 0x10c4 Normal
p6 = alloc_page(GFP_KERNEL)                 -> pfn 0x2c30 Normal
p7 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)   -> pfn 0x10c5 Normal
p8 = alloc_page(GFP_KERNEL)                 -> pfn 0x2c31 Normal
p9 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)   -> pfn 0x10c6 Normal
p10 = alloc_page(GFP_KERNEL)                -> pfn 0x2c32 Normal
p11 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)  -> pfn 0x10c7 Normal
p12 = alloc_page(GFP_KERNEL)                -> pfn 0x2c33 Normal
p13 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)  -> pfn 0x10c8 Normal
p14 = alloc_page(GFP_KERNEL)                -> pfn 0x2c34 Normal
p15 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)  -> pfn 0x10c9 Normal
__free_pages(p0, 0)                         -> ok
__free_pages(p1, 0)                         -> ok
__free_pages(p2, 0)                         -> ok
__free_pages(p3, 0)                         -> ok
__free_pages(p4, 0)                         -> ok
__free_pages(p5, 0)                         -> ok
__free_pages(p6, 0)                         -> ok
__free_pages(p7, 0)                         -> ok
__free_pages(p8, 0)                         -> ok
__free_pages(p9, 0)                         -> ok
__free_pages(p10, 0)                        -> ok
__free_pages(p11, 0)                        -> ok
__free_pages(p12, 0)                        -> ok
__free_pages(p13, 0)                        -> ok
__free_pages(p14, 0)                        -> ok
show(buddyinfo)                             -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      1      2      1      1      1      1      1      1      2      2      6
__free_pages(p15, 0)                        -> ok
show(pagetypeinfo)                          -> ok
| Page block order: 10
| Pages per block:  1024
|
| Free pages count per migrate type at order       0      1      2      3      4      5      6      7      8      9     10
| Node    0, zone      DMA, type    Unmovable      0      0      0      0      0      0      0      0      0      0      1
| Node    0, zone      DMA, type  Reclaimable      0      0      0      0      0      0      0      0      0      0      0
| Node    0, zone      DMA, type      Movable      4      3      2      1      3      1      1      0      0      1      1
| Node    0, zone      DMA, type      Reserve      0      0      0      0      0      0      0      0      0      0      1
| Node    0, zone      DMA, type      Isolate      0      0      0      0      0      0      0      0      0      0      0
| Node    0, zone   Normal, type    Unmovable      2      1      0      1      0      0      1      1      1      1      0
| Node    0, zone   Normal, type  Reclaimable      0      0      0      0      0      0      0      0      0      0      0
| Node    0, zone   Normal, type      Movable      1      2      1      0      1      1      0      0      1      1      5
| Node    0, zone   Normal, type      Reserve      0      0      0      0      0      0      0      0      0      0      1
| Node    0, zone   Normal, type      Isolate      0      0      0      0      0      0      0      0      0      0      0
|
| Number of blocks type     Unmovable  Reclaimable      Movable      Reserve      Isolate
| Node 0, zone      DMA            1            0            2            1            0
| Node 0, zone   Normal            1            0            6            1            0
