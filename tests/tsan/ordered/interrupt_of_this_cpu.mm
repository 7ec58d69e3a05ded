# An interrupt comes upon an allocation on its own CPU.
boot(cpus=2)
p0 = alloc_pages(GFP_KERNEL, 3)  !1:irq0
@irq0 p1 = alloc_pages(GFP_ATOMIC, 3)
