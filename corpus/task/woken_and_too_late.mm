# t1 is woken, but t2 has the lock again before t1 has the turn: t1 sleeps on
boot(cpus=4)
t1 = kthread(1)              -> t1
t2 = kthread(2)              -> t2
p0 = alloc_page(GFP_KERNEL)  -> pfn * Normal
lock_page(p0)                -> ok
@t1 wait_on_page_locked(p0)  -> ok
unlock_page(p0)  !2:t2       -> ok
@t2 trylock_page(p0)         -> 1
p1 = alloc_page(GFP_KERNEL)  -> pfn * Normal
@t2 unlock_page(p0)          -> ok
@t1 page_count(p0)           -> 1
