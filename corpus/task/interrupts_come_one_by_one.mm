# Three interrupts of one CPU, one line each, in their order
boot(cpus=2)
p0 = alloc_pages(GFP_KERNEL, 1)  !1:irq1  !2:irq1  -> pfn * Normal
p1 = alloc_page(GFP_KERNEL)  !1:irq1               -> pfn * Normal
@irq1 p2 = alloc_page(GFP_ATOMIC)                  -> pfn * Normal
@irq1 p3 = alloc_page(GFP_ATOMIC)                  -> pfn * Normal
@irq1 p4 = alloc_page(GFP_ATOMIC)                  -> pfn * Normal
