# An interrupt for a CPU that has interrupts off comes when it has them on
boot(ram=24M, cpus=2)
sysctl(percpu_pagelist_fraction, 8)  -> 0
t = kthread(1)                       -> t1
p0 = alloc_page(GFP_KERNEL)  !1:t    -> pfn 0x142d Normal
@t drain_all_pages()                 -> ok
