# A pageset that is being filled is drained when that is done, and keeps nothing
boot(ram=24M, cpus=3)
sysctl(percpu_pagelist_fraction, 8)     -> 0
t1 = kthread(1)                         -> t1
t2 = kthread(2)                         -> t2
@t1 p0 = alloc_page(GFP_KERNEL)  !1:t2  -> pfn 0x1471 Normal
@t2 p1 = alloc_page(GFP_KERNEL)  !2:t0  -> pfn 0x1432 Normal
drain_all_pages()                       -> ok
show(buddyinfo)                         -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      2      2      3      3      2      1      0      2      2      2      0
