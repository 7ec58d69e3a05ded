# An interrupt comes upon a task that has an atomic slot, and uses one of those for interrupts
p0 = alloc_page(GFP_HIGHUSER)                 -> pfn 0x2c00 HighMem
p1 = alloc_page(GFP_HIGHUSER)                 -> pfn 0x2c01 HighMem
@irq0 kmap_atomic_fill(p1, KM_IRQ0, 0x2)      -> ok
kmap_atomic_fill(p0, KM_USER0, 0x1)  !1:irq0  -> ok
kmap_atomic_check(p0, KM_USER0, 0x1)          -> 0
kmap_atomic_check(p1, KM_USER0, 0x2)          -> 0
