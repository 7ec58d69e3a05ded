# CPU 1 idles: its handler runs at the point, in the middle of the task's allocation
boot(cpus=2)
p0 = alloc_pages(GFP_KERNEL, 2)  !1:irq1  -> pfn * Normal
@irq1 p1 = alloc_pages(GFP_ATOMIC, 2)     -> pfn * Normal
__free_pages(p0, 2)                       -> ok
__free_pages(p1, 2)                       -> ok
