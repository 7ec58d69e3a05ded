# Each slot of the wrong context is said of, two in a call, until the kernel has said enough
p0 = alloc_page(GFP_HIGHUSER)                      -> *
p1 = alloc_page(GFP_HIGHUSER)                      -> *
kmap_atomic_copy(p1, KM_BIO_DST_IRQ, p0, KM_IRQ1)  -> ok
kmap_atomic_copy(p1, KM_BIO_DST_IRQ, p0, KM_IRQ1)  -> ok
kmap_atomic_copy(p1, KM_BIO_DST_IRQ, p0, KM_IRQ1)  -> ok
kmap_atomic_copy(p1, KM_BIO_DST_IRQ, p0, KM_IRQ1)  -> ok
kmap_atomic_copy(p1, KM_BIO_DST_IRQ, p0, KM_IRQ1)  -> ok
kmap_atomic_copy(p1, KM_BIO_DST_IRQ, p0, KM_IRQ1)  -> ok
kmap_atomic_copy(p1, KM_BIO_DST_IRQ, p0, KM_IRQ1)  -> ok
kmap_atomic_copy(p1, KM_BIO_DST_IRQ, p0, KM_IRQ1)  -> ok
