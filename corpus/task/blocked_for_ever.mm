# Nobody unlocks the page: the call is blocked, and so are the task's other lines
boot(cpus=2)
t1 = kthread(1)                  -> t1
p0 = alloc_page(GFP_KERNEL)      -> pfn * Normal
lock_page(p0)                    -> ok
@t1 lock_page(p0)                -> blocked PG_locked
@t1 p1 = alloc_page(GFP_KERNEL)  -> not run
p2 = alloc_page(GFP_KERNEL)      -> pfn * Normal
put_page(p1)                     -> misuse
put_page(p2)                     -> ok
