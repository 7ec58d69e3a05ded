# Tasks of one CPU hand the turn on where the kernel may be preempted
boot(cpus=1)
t1 = kthread(0)                             -> t1
t2 = kthread(0)                             -> t2
t3 = kthread(0)                             -> t3
p0 = alloc_pages(GFP_KERNEL, 2)  !3:t1      -> pfn * Normal
@t1 p1 = alloc_pages(GFP_KERNEL, 2)  !3:t2  -> pfn * Normal
@t2 p2 = alloc_pages(GFP_KERNEL, 2)  !3:t3  -> pfn * Normal
@t3 p3 = alloc_pages(GFP_KERNEL, 2)  !3:t0  -> pfn * Normal
