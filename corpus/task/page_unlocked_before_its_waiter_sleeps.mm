# The page is unlocked while its waiter goes into the queue: it does not sleep
boot(cpus=2)
t1 = kthread(1)                 -> t1
p0 = alloc_page(GFP_KERNEL)     -> pfn 0x1c2d Normal
@t1 lock_page(p0)               -> ok
wait_on_page_locked(p0)  !1:t1  -> ok
@t1 unlock_page(p0)             -> ok
