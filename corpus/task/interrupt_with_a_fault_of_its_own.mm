# A fault belongs to the line: the handler's, and not to the allocation that it came upon
boot(cpus=1)
p0 = alloc_page(GFP_KERNEL)  !1:irq0        -> pfn * Normal
@irq0 p1 = alloc_page(GFP_ATOMIC)  ~fail=1  -> NULL
p2 = alloc_page(GFP_KERNEL)                 -> pfn * Normal
