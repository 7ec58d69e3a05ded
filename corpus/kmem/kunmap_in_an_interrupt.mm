# kunmap() in an interrupt is a BUG
p0 = alloc_page(GFP_HIGHUSER)  -> pfn 0x2c00 HighMem
v0 = kmap(p0)                  -> 0xff801000
@irq0 kunmap(p0)               -> BUG kunmap: BUG
p1 = alloc_page(GFP_KERNEL)  !1:irq0
