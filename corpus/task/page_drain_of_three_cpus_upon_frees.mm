# Three CPUs are in the middle of a free when a fourth drains all
boot(ram=32M, cpus=4)
sysctl(percpu_pagelist_fraction, 8)  -> 0
t1 = kthread(1)                      -> t1
t2 = kthread(2)                      -> t2
t3 = kthread(3)                      -> t3
p0 = alloc_pages(GFP_KERNEL, 2)      -> pfn 0x1c38 Normal
split_page(p0, 2)                    -> ok
@t1 __free_pages(p0, 0)  !1:t2       -> ok
@t2 __free_pages(p0+1, 0)  !1:t3     -> ok
@t3 __free_pages(p0+2, 0)  !1:t0     -> ok
drain_all_pages()                    -> ok
__free_pages(p0+3, 0)                -> ok
drain_all_pages()                    -> ok
show(buddyinfo)                      -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      0      2      1      2      1      1      2      1      2      2      2
