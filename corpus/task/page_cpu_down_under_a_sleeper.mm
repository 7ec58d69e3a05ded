# A task that sleeps for a page is woken on another CPU when its own has gone
boot(cpus=2)
t1 = kthread(1)                  -> t1
p0 = alloc_page(GFP_KERNEL)      -> pfn 0x1c2d Normal
lock_page(p0)                    -> ok
@t1 lock_page(p0)                -> ok
cpu_down(1)                      -> 0
unlock_page(p0)                  -> ok
@t1 p1 = alloc_page(GFP_KERNEL)  -> pfn 0x1c2e Normal
@t1 unlock_page(p0)              -> ok
