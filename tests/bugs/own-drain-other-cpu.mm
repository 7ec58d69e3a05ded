# Pages of every CPU's pagesets go back
boot(ram=24M, cpus=2)
sysctl(percpu_pagelist_fraction, 8)  -> 0
switch_cpu(1)                        -> ok
p0 = alloc_page(GFP_KERNEL)          -> pfn 0x142d Normal
__free_pages(p0, 0)                  -> ok
drain_all_pages()                    -> ok
show(buddyinfo)                      -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      1      2      1      1      2      0      1      2      2      2      0
