# The handler frees an older page into the pageset that the task is about to use
boot(cpus=1)
p0 = alloc_page(GFP_KERNEL)           -> pfn * Normal
p1 = alloc_page(GFP_KERNEL)  !1:irq0  -> pfn * Normal
@irq0 __free_pages(p0, 0)             -> ok
p2 = alloc_page(GFP_KERNEL)           -> pfn p0 Normal
