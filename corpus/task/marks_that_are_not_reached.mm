# Points that a call does not pass, tasks that rest without a line, and oneself: nothing happens
boot(cpus=2)
t1 = kthread(1)                                       -> t1
t2 = kthread(0)                                       -> t2
p0 = alloc_page(GFP_KERNEL)  !1:t2  !2:t0  !60000:t1  -> pfn * Normal
@t1 p1 = alloc_page(GFP_KERNEL)  !1:events/1  !2:kswapd3  !3:events/3  -> pfn * Normal
