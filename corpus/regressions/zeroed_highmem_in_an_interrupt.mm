# an interrupt that wants zeroed highmem is a BUG if it gets some, which no model foretells
boot(highmem=16M)
p0 = alloc_page(GFP_KERNEL)  !1:irq0             -> pfn 0x1c2d Normal
@irq0 p1 = alloc_page(__GFP_HIGHMEM|__GFP_ZERO)  -> misuse
