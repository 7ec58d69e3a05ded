# Lines of an interrupt that nobody raises do not run
boot(cpus=2)
@irq0 p0 = alloc_page(GFP_ATOMIC)      -> not run
p1 = alloc_page(GFP_KERNEL)  !60:irq1  -> pfn * Normal
@irq1 p2 = alloc_page(GFP_ATOMIC)      -> not run
put_page(p2)                           -> misuse
