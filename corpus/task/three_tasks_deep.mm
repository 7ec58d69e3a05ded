# Each hands the turn on in the middle of its call; the last one that was interrupted goes on first
boot(cpus=4)
t1 = kthread(1)                             -> t1
t2 = kthread(2)                             -> t2
t3 = kthread(3)                             -> t3
p0 = alloc_pages(GFP_KERNEL, 1)  !1:t1      -> pfn * Normal
@t1 p1 = alloc_pages(GFP_KERNEL, 1)  !2:t2  -> pfn * Normal
@t2 p2 = alloc_pages(GFP_KERNEL, 1)  !1:t3  -> pfn * Normal
@t3 p3 = alloc_pages(GFP_KERNEL, 1)         -> pfn * Normal
