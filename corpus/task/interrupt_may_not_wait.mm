# An allocation that may wait has no business in an interrupt
boot(cpus=1)
p0 = alloc_page(GFP_KERNEL)  !1:irq0
@irq0 p1 = alloc_page(GFP_KERNEL)  -> check L3 sleep while atomic: __alloc_pages_nodemask with preempt_count 0x10000
tick(1)
