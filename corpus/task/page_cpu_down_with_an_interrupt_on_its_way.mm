# What interrupted a CPU in its last moments is served there first
boot(cpus=2)
t1 = kthread(1)                                      -> t1
@t1 p0 = alloc_pages(GFP_KERNEL, 3)  !1:irq1  !2:t0  -> pfn 0x1c30 Normal
cpu_down(1)                                          -> 0
@irq1 p1 = alloc_page(GFP_ATOMIC)                    -> pfn 0x1c2d Normal
