# A block is freed; the handler takes one of the same order on the same CPU
boot(cpus=1)
p0 = alloc_pages(GFP_KERNEL, 5)        -> pfn * Normal
__free_pages(p0, 5)  !1:irq0           -> ok
@irq0 p1 = alloc_pages(GFP_ATOMIC, 5)  -> pfn p0 Normal
