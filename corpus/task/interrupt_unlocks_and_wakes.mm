# A handler unlocks the page that a task sleeps for, as the end of a read does
boot(cpus=2)
t1 = kthread(1)                       -> t1
p0 = alloc_page(GFP_KERNEL)           -> pfn * Normal
lock_page(p0)                         -> ok
@t1 lock_page(p0)                     -> ok
p1 = alloc_page(GFP_KERNEL)  !1:irq0  -> pfn * Normal
@irq0 unlock_page(p0)                 -> ok
@t1 unlock_page(p0)                   -> ok
