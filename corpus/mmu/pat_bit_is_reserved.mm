# without PAT bit 7 of a leaf is reserved
p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
set_entry32(p0, 1, p1, RIGHTS)              -> ok
set_entry32(p1, 2, p2, RIGHTS)              -> ok
set_entry32(p1, 2, p2, RIGHTS|PS)           -> ok
write_cr3(p0)                               -> ok
kload32(0x402000)                           -> #PF 0x9 0x402000
ring_fetch(3, 0x402000, 1)                  -> #PF 0xd 0x402000
