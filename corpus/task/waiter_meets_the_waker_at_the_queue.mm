# t0 holds the wait queue's lock while it wakes t1; t2 wants to join the queue and spins
boot(cpus=4)
t1 = kthread(1)              -> t1
t2 = kthread(2)              -> t2
p0 = alloc_page(GFP_KERNEL)  -> pfn * Normal
lock_page(p0)                -> ok
@t1 lock_page(p0)            -> ok
unlock_page(p0)  !2:t2       -> ok
@t2 lock_page(p0)            -> ok
@t1 unlock_page(p0)          -> ok
@t2 unlock_page(p0)          -> ok
