# What only tasks do is not done in an interrupt
boot(cpus=2)
p0 = alloc_page(GFP_KERNEL)  !1:irq1  !2:irq1  !3:irq1  -> pfn * Normal
@irq1 t1 = kthread(0)                                   -> misuse
@irq1 tick(1)                                           -> misuse
@irq1 switch_cpu(0)                                     -> misuse
@t1 tick(1)                                             -> no task
