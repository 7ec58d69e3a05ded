# vfree() in an interrupt is a BUG
v0 = vmalloc(4K)  -> 0xc2800000
@irq0 vfree(v0)   -> BUG vfree: in_interrupt()
p0 = alloc_page(GFP_KERNEL)  !1:irq0
