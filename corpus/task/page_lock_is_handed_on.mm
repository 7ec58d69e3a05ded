# Three threads want a page's lock: each gets it once, the longest waiting first
boot(cpus=4)
t1 = kthread(1)              -> t1
t2 = kthread(2)              -> t2
t3 = kthread(3)              -> t3
p0 = alloc_page(GFP_KERNEL)  -> pfn 0x1c36 Normal
lock_page(p0)                -> ok
@t1 lock_page(p0)            -> ok
@t2 lock_page(p0)            -> ok
@t3 wait_on_page_locked(p0)  -> ok
unlock_page(p0)  !1:t3       -> ok
@t1 unlock_page(p0)          -> ok
@t2 unlock_page(p0)          -> ok
