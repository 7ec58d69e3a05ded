# The watermarks rise between a request's look at them and its block
boot(cpus=2)
t1 = kthread(1)                             -> t1
p0 = alloc_pages(GFP_KERNEL, 1)  !1:t1      -> pfn * Normal
@t1 sysctl(min_free_kbytes, 16384)          -> 0
p1 = alloc_pages(GFP_NOWAIT, 1)             -> pfn * Normal
sysctl(percpu_pagelist_fraction, 8)  !1:t1  -> 0
@t1 p2 = alloc_page(GFP_KERNEL)             -> pfn * Normal
