# A lowmem page needs no atomic slot: the same type twice, and those of other contexts, are fine
p0 = alloc_pages(GFP_KERNEL, 1)                 -> pfn 0x1c2e Normal
kmap_atomic_fill(p0, KM_USER0, 0x1)             -> ok
kmap_atomic_copy(p0+1, KM_USER0, p0, KM_USER0)  -> ok
kmap_atomic_check(p0+1, KM_IRQ0, 0x1)           -> 0
