# CPU 1 idles while t1 sleeps there; the handler that unlocks the page runs on that CPU
boot(cpus=2)
t1 = kthread(1)                           -> t1
p0 = alloc_page(GFP_KERNEL)               -> pfn * Normal
lock_page(p0)                             -> ok
@t1 lock_page(p0)                         -> ok
p1 = alloc_pages(GFP_KERNEL, 1)  !2:irq1  -> pfn * Normal
@irq1 unlock_page(p0)                     -> ok
@t1 unlock_page(p0)                       -> ok
