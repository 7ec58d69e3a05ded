# two levels have no bit against execution, and a fetch does not say that it is one
p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
set_entry32(p0, 1, p1, RIGHTS)              -> ok
set_entry32(p1, 2, p2, RIGHTS)              -> ok
write_cr3(p0)                               -> ok
ring_fetch(3, 0x402ffd, 3)                  -> 0x0
ring_fetch(3, 0x402ffd, 4)                  -> #PF 0x4 0x403000
