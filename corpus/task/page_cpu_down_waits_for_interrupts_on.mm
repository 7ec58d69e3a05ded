# A CPU that has its interrupts off is stopped only when they are on again
boot(cpus=2)
t1 = kthread(1)                             -> t1
@t1 p0 = alloc_pages(GFP_KERNEL, 3)  !1:t0  -> pfn 0x1c30 Normal
cpu_down(1)                                 -> 0
@t1 __free_pages(p0, 3)                     -> ok
