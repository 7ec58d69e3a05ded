# vmalloc() in an interrupt is a BUG; of nothing it is NULL before that
@irq0 v0 = vmalloc(0)                 -> NULL
@irq0 v1 = vmalloc(4K)                -> BUG __get_vm_area_node: in_interrupt()
p0 = alloc_page(GFP_KERNEL)  !1:irq0  -> pfn 0x1c2d Normal
p1 = alloc_page(GFP_KERNEL)  !1:irq0
