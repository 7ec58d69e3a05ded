# t1 lives on t0's CPU: it gets the turn only where the kernel may be preempted
boot(cpus=2)
t1 = kthread(0)                         -> t1
p0 = alloc_pages(GFP_KERNEL, 3)  !1:t1  -> pfn * Normal
@t1 p1 = alloc_pages(GFP_KERNEL, 3)     -> pfn * Normal
p2 = alloc_pages(GFP_KERNEL, 3)  !3:t1  -> pfn * Normal
@t1 p3 = alloc_pages(GFP_KERNEL, 3)     -> pfn * Normal
