# A slot for tasks in an interrupt: a WARN
p1 = alloc_page(GFP_HIGHUSER)              -> pfn 0x2c00 HighMem
@irq0 kmap_atomic_fill(p1, KM_USER1, 0x2)  -> ok
! WARN debug_kmap_atomic: (context & KM_IN_IRQ) == 0
p0 = alloc_page(GFP_KERNEL)  !1:irq0       -> pfn 0x1c2d Normal
