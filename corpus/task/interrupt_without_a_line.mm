# More interrupts than lines: those behind the last do nothing
boot(cpus=2)
p0 = alloc_pages(GFP_KERNEL, 1)  !1:irq1  !2:irq1  !3:irq0  -> pfn * Normal
@irq1 p1 = alloc_page(GFP_ATOMIC)                           -> pfn * Normal
