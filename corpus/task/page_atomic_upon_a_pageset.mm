# The handler takes a page where the task has just filled the pageset for itself
boot(ram=24M, cpus=1)
sysctl(percpu_pagelist_fraction, 8)            -> 0
p0 = alloc_page(GFP_KERNEL)  !1:irq0  !2:irq0  -> pfn 0x1413 Normal
@irq0 p1 = alloc_page(GFP_ATOMIC)              -> pfn 0x1414 Normal
@irq0 p2 = alloc_page(GFP_ATOMIC)              -> pfn 0x1415 Normal
__free_pages(p0, 0)  !1:irq0                   -> ok
@irq0 __free_pages(p1, 0)                      -> ok
drain_local_pages()  !1:irq0  !2:irq0          -> ok
@irq0 __free_pages(p2, 0)                      -> ok
@irq0 p3 = alloc_page(GFP_ATOMIC)              -> pfn 0x1413 Normal
