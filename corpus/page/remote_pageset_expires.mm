# A pageset of another node goes back in its third second without traffic, the node's own never
boot(ram=48M, cpus=2, nodes=2)
sysctl(percpu_pagelist_fraction, 8)      -> 0
p0 = alloc_pages_node(1, GFP_KERNEL, 0)  -> pfn 0x2c2e Normal
p1 = alloc_pages_node(0, GFP_KERNEL, 0)  -> pfn 0x1828 Normal
tick(100)                                -> ok
tick(100)                                -> ok
show(buddyinfo)                          -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      0      2      1      2      1      1      1      1      2      2      1
| Node 1, zone   Normal      1      2      1      1      1      2      1      1      2      2      3
tick(100)                                -> ok
show(buddyinfo)                          -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      0      2      1      2      1      1      1      1      2      2      1
| Node 1, zone   Normal      2      1      1      1      1      1      1      2      2      2      3
