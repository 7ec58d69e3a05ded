# t1 hands the turn back into the middle of t0's call, which hands it to t1 again
boot(cpus=2)
t1 = kthread(1)                                           -> t1
p0 = alloc_pages(GFP_KERNEL, 4)  !1:t1  !2:t1  !3:t1      -> pfn * Normal
@t1 p1 = alloc_pages(GFP_KERNEL, 4)  !1:t0  !2:t0  !3:t0  -> pfn * Normal
__free_pages(p0, 4)                                       -> ok
@t1 __free_pages(p1, 4)                                   -> ok
