# Neither has one that sleeps for a page, held or not
boot(cpus=1)
p0 = alloc_page(GFP_KERNEL)  -> pfn * Normal
p1 = alloc_page(GFP_KERNEL)  !1:irq0
@irq0 lock_page(p0)          -> check L3 sleep while atomic: lock_page with preempt_count 0x10000
