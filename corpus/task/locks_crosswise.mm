# Two pages locked in opposite order: both tasks sleep for ever
boot(cpus=2)
t1 = kthread(1)              -> t1
p0 = alloc_page(GFP_KERNEL)  -> pfn * Normal
p1 = alloc_page(GFP_KERNEL)  -> pfn * Normal
lock_page(p0)                -> ok
@t1 lock_page(p1)            -> ok
lock_page(p1)                -> blocked PG_locked
@t1 lock_page(p0)            -> blocked PG_locked
unlock_page(p1)              -> not run
@t1 unlock_page(p0)          -> not run
