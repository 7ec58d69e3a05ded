# A percpu_pagelist_fraction beyond the zone's size: pagesets pass every page on
boot(ram=24M)
sysctl(percpu_pagelist_fraction, 1000000)  -> 0
p0 = alloc_page(GFP_KERNEL)                -> pfn 0x142d Normal
show(buddyinfo)                            -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      0      2      1      1      2      0      1      2      2      2      0
__free_pages(p0, 0)                        -> ok
show(buddyinfo)                            -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      1      2      1      1      2      0      1      2      2      2      0
