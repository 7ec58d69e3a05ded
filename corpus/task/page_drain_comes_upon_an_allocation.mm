# The other CPU drains its pagesets when its request has interrupts on again
boot(ram=24M, cpus=2)
sysctl(percpu_pagelist_fraction, 8)     -> 0
t1 = kthread(1)                         -> t1
@t1 p0 = alloc_page(GFP_KERNEL)  !2:t0  -> pfn 0x142d Normal
drain_all_pages()                       -> ok
@t1 p1 = alloc_page(GFP_KERNEL)         -> pfn 0x142e Normal
