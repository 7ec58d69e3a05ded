# kmap() in an interrupt: it may sleep, and is told so
p0 = alloc_page(GFP_HIGHUSER)  -> pfn 0x2c00 HighMem
@irq0 v0 = kmap(p0)            -> check L3 sleep while atomic: kmap with preempt_count 0x10000
p1 = alloc_page(GFP_KERNEL)  !1:irq0
