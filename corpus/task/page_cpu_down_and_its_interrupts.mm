# Interrupts of a CPU that has gone do not come; its lines are not run
boot(cpus=2)
cpu_down(1)                           -> 0
p0 = alloc_page(GFP_KERNEL)  !1:irq1  -> pfn 0x1c2d Normal
@irq1 p1 = alloc_page(GFP_ATOMIC)     -> pfn 0x1c2f Normal
cpu_up(1)                             -> 0
p2 = alloc_page(GFP_KERNEL)  !1:irq1  -> pfn 0x1c30 Normal
