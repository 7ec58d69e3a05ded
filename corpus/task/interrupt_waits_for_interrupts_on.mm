# The interrupt comes while the pageset is filled, with interrupts off: it is taken afterwards
boot(cpus=1)
p0 = alloc_page(GFP_KERNEL)  !1:irq0  -> pfn * Normal
@irq0 p1 = alloc_page(GFP_ATOMIC)     -> pfn * Normal
page_fill(p0, 0x1)                    -> ok
page_fill(p1, 0x2)                    -> ok
page_check(p0, 0x1)                   -> 0
