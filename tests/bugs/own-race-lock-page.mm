# One of two gets the lock that was just given back
boot(cpus=2)
t1 = kthread(1)                  -> t1
p0 = alloc_page(GFP_KERNEL)      -> pfn *
@t1 lock_page(p0)                -> ok
lock_page(p0)  !1:t1  !4:t1      -> *
@t1 unlock_page(p0)              -> ok
@t1 trylock_page(p0)             -> *
