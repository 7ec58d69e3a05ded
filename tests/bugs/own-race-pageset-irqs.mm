# The handler takes a page while the task's pageset is being filled
boot(cpus=1)
p0 = alloc_page(GFP_KERNEL)  !1:irq0  -> pfn *
@irq0 p1 = alloc_page(GFP_ATOMIC)     -> pfn *
