# R/W counts at the directory, too
p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
set_entry32(p0, 1, p1, RIGHTS)              -> ok
set_entry32(p1, 2, p2, RIGHTS)              -> ok
set_entry32(p0, 1, p1, US|P)                -> ok
write_cr3(p0)                               -> ok
kstore32(0x402000, 0x1)                     -> #PF 0x3 0x402000
ring_add(3, 0x402000, 4, 0x1)               -> #PF 0x7 0x402000
