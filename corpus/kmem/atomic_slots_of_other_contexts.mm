# Atomic slots that are for interrupts, softirqs or NMIs: a WARN each, ten times at most
p0 = alloc_page(GFP_HIGHUSER)              -> pfn 0x2c00 HighMem
kmap_atomic_fill(p0, KM_IRQ0, 0x1)         -> ok
! WARN debug_kmap_atomic: !irqs_disabled()
kmap_atomic_fill(p0, KM_IRQ1, 0x2)         -> ok
! WARN debug_kmap_atomic: !irqs_disabled()
kmap_atomic_fill(p0, KM_BIO_SRC_IRQ, 0x3)  -> ok
! WARN debug_kmap_atomic: !irqs_disabled()
kmap_atomic_fill(p0, KM_BIO_DST_IRQ, 0x4)  -> ok
! WARN debug_kmap_atomic: !irqs_disabled()
kmap_atomic_fill(p0, KM_BOUNCE_READ, 0x5)  -> ok
! WARN debug_kmap_atomic: !irqs_disabled()
kmap_atomic_fill(p0, KM_IRQ_PTE, 0x6)      -> ok
! WARN debug_kmap_atomic: !irqs_disabled()
kmap_atomic_fill(p0, KM_NMI, 0x7)          -> ok
! WARN debug_kmap_atomic: !irqs_disabled()
kmap_atomic_fill(p0, KM_SOFTIRQ0, 0x8)     -> ok
! WARN debug_kmap_atomic: !in_interrupt() && !irqs_disabled()
kmap_atomic_fill(p0, KM_PTE0, 0x9)         -> ok
kmap_atomic_fill(p0, KM_SOFTIRQ1, 0x9)     -> ok
! WARN debug_kmap_atomic: !in_interrupt() && !irqs_disabled()
kmap_atomic_fill(p0, KM_NMI_PTE, 0xa)      -> ok
! WARN debug_kmap_atomic: !irqs_disabled()
kmap_atomic_fill(p0, KM_IRQ0, 0xb)         -> ok
! WARN debug_kmap_atomic: !irqs_disabled()
kmap_atomic_fill(p0, KM_IRQ0, 0xc)         -> ok
kmap_atomic_check(p0, KM_USER0, 0xc)       -> 0
