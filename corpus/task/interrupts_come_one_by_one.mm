# Three interrupts of one CPU, one line each, in their order
boot(cpus=2)
p0 = alloc_pages(GFP_KERNEL, 1)  !1:irq1  !2:irq1  -> pfn 0x1c02 Normal
p1 = alloc_page(GFP_KERNEL)  !1:irq1               -> pfn 0x1c05 Normal
@irq1 p2 = alloc_page(GFP_ATOMIC)                  -> pfn 0x1c00 Normal
@irq1 p3 = alloc_page(GFP_ATOMIC)                  -> pfn 0x1c01 Normal
@irq1 p4 = alloc_page(GFP_ATOMIC)                  -> pfn 0x1c04 Normal
