# nor one whose directory entry lacks it
p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
set_entry32(p0, 1, p1, RIGHTS)              -> ok
set_entry32(p1, 2, p2, RIGHTS)              -> ok
set_entry32(p0, 1, p1, RW|P)                -> ok
write_cr3(p0)                               -> ok
ring_load(0, 0x402000, 4)                   -> 0x0
ring_fetch(3, 0x402000, 1)                  -> #PF 0x5 0x402000
