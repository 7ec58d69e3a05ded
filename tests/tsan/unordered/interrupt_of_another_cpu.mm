# An interrupt of an idle CPU allocates in the middle of an allocation.
boot(cpus=2)
p0 = alloc_pages(GFP_KERNEL, 3)  !1:irq1
@irq1 p1 = alloc_pages(GFP_ATOMIC, 3)
