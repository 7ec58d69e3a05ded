# One call raises an interrupt on each of three CPUs
boot(cpus=4)
p0 = alloc_pages(GFP_KERNEL, 4)  !1:irq1  !2:irq2  !3:irq3  -> pfn * Normal
@irq1 p1 = alloc_page(GFP_ATOMIC)                           -> pfn * Normal
@irq2 p2 = alloc_page(GFP_ATOMIC)                           -> pfn * Normal
@irq3 p3 = alloc_page(GFP_ATOMIC)                           -> pfn * Normal
drain_all_pages()                                           -> ok
@irq1 __free_pages(p1, 0)                                   -> not run
put_page(p2)                                                -> ok
put_page(p3)                                                -> ok
