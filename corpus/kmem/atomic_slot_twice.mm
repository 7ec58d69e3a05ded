# An atomic slot that is in use is not given again: a BUG
p0 = alloc_page(GFP_HIGHUSER)                 -> pfn 0x2c00 HighMem
p1 = alloc_page(GFP_HIGHUSER)                 -> pfn 0x2c01 HighMem
kmap_atomic_fill(p0, KM_USER0, 0x1)           -> ok
kmap_atomic_copy(p1, KM_USER0, p0, KM_USER0)  -> BUG slot_fill: !pte_none(ptep_get(slot_pte(index)))
