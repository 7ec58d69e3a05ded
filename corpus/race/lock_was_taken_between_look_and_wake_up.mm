# Between a waker's look at a page's lock and the wake-up a CPU takes it: who is woken waits on
boot(cpus=3)
t1 = kthread(1)              -> t1
t2 = kthread(2)              -> t2
p0 = alloc_page(GFP_KERNEL)  -> pfn 0x1c32 Normal
lock_page(p0)                -> ok
@t1 lock_page(p0)            -> ok
unlock_page(p0)  !1.8:t2     -> ok
@t2 trylock_page(p0)         -> 1
@t2 unlock_page(p0)          -> ok
@t1 unlock_page(p0)          -> ok
