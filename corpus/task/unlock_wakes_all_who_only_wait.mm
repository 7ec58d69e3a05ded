# Who only waits for the lock to go is woken with all others of that kind
boot(cpus=4)
t1 = kthread(1)              -> t1
t2 = kthread(2)              -> t2
t3 = kthread(3)              -> t3
p0 = alloc_page(GFP_KERNEL)  -> pfn * Normal
lock_page(p0)                -> ok
@t1 wait_on_page_locked(p0)  -> ok
@t2 wait_on_page_locked(p0)  -> ok
@t3 lock_page(p0)            -> ok
unlock_page(p0)              -> ok
@t1 trylock_page(p0)         -> 0
@t3 unlock_page(p0)          -> ok
@t2 trylock_page(p0)         -> 1
