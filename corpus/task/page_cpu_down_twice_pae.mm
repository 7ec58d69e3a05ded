# With pageblocks of 512 pages, too, what a CPU that goes had goes home
boot(ram=24M, cpus=4, pae=1)
sysctl(percpu_pagelist_fraction, 8)  -> 0
t1 = kthread(1)                      -> t1
t2 = kthread(2)                      -> t2
@t1 p0 = alloc_page(GFP_KERNEL)      -> pfn 0x1439 Normal
@t2 p1 = alloc_page(GFP_KERNEL)      -> pfn 0x1478 Normal
@t1 __free_pages(p0, 0)              -> ok
@t2 __free_pages(p1, 0)              -> ok
cpu_down(1)  !4:t2                   -> 0
@t2 cpu_down(2)                      -> 0
show(buddyinfo)                      -> ok
| Node 0, zone      DMA      3      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      1      2      2      1      1      0      1      2      2      2      0
