# A block is split on one CPU while a handler on the other wants a block of the same list
boot(cpus=2)
t1 = kthread(1)                                        -> t1
@t1 p0 = alloc_pages(GFP_KERNEL, 4)  !1:irq0  !3:irq1  -> pfn 0x1c40 Normal
@irq0 p1 = alloc_pages(GFP_ATOMIC, 4)                  -> pfn 0x1c30 Normal
@irq1 p2 = alloc_pages(GFP_ATOMIC, 3)                  -> pfn 0x1c50 Normal
@irq1 __free_pages(p2, 3)                              -> ok
@t1 __free_pages(p0, 4)  !1:irq1                       -> ok
