# t0 is about to wake the sleeper when t2 tries the lock, and gets it: the sleeper sleeps on
boot(cpus=4)
t1 = kthread(1)              -> t1
t2 = kthread(2)              -> t2
p0 = alloc_page(GFP_KERNEL)  -> pfn * Normal
lock_page(p0)                -> ok
@t1 lock_page(p0)            -> ok
unlock_page(p0)  !1:t2       -> ok
@t2 trylock_page(p0)         -> 1
@t2 unlock_page(p0)          -> ok
@t1 unlock_page(p0)          -> ok
