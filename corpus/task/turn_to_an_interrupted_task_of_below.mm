# t2 hands the turn to t0, which was interrupted first; t1 goes on when that has ended
boot(cpus=4)
t1 = kthread(1)                             -> t1
t2 = kthread(2)                             -> t2
p0 = alloc_pages(GFP_KERNEL, 1)  !1:t1      -> pfn * Normal
@t1 p1 = alloc_pages(GFP_KERNEL, 1)  !1:t2  -> pfn * Normal
@t2 p2 = alloc_pages(GFP_KERNEL, 1)  !1:t0  -> pfn * Normal
