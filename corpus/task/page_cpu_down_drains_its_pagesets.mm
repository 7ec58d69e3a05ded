# Pages that wait in the pagesets of a CPU that goes are in the free lists again
boot(ram=24M, cpus=2)
sysctl(percpu_pagelist_fraction, 8)  -> 0
t1 = kthread(1)                      -> t1
@t1 p0 = alloc_page(GFP_KERNEL)      -> pfn 0x142d Normal
@t1 __free_pages(p0, 0)              -> ok
show(buddyinfo)                      -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      0      1      2      1      2      0      0      2      2      2      0
cpu_down(1)                          -> 0
show(buddyinfo)                      -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      1      2      1      1      2      0      1      2      2      2      0
