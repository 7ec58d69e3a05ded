# A lock handed on among three threads, on a machine whose tables have three levels
boot(cpus=4, pae=1)
t1 = kthread(1)              -> t1
t2 = kthread(2)              -> t2
t3 = kthread(3)              -> t3
p0 = alloc_page(GFP_KERNEL)  -> pfn * Normal
lock_page(p0)                -> ok
@t1 lock_page(p0)            -> ok
@t2 lock_page(p0)            -> ok
@t3 wait_on_page_locked(p0)  -> ok
unlock_page(p0)  !1:t3       -> ok
@t1 unlock_page(p0)          -> ok
@t2 unlock_page(p0)          -> ok
