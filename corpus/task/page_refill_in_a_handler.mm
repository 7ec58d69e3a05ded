# The handler finds the pageset empty and fills it; the task takes what is left
boot(ram=24M, cpus=1)
sysctl(percpu_pagelist_fraction, 8)  -> 0
drain_local_pages()  !1:irq0         -> ok
@irq0 p0 = alloc_page(GFP_ATOMIC)    -> pfn 0x1413 Normal
p1 = alloc_page(GFP_KERNEL)          -> pfn 0x1414 Normal
show(buddyinfo)                      -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      1      1      2      2      1      1      0      2      2      2      0
