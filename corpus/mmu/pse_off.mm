# without CR4.PSE an entry with PS names a table
p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
set_entry32(p0, 1, p1, RIGHTS)              -> ok
set_entry32(p1, 2, p2, RIGHTS)              -> ok
set_entry32(p0, 1, p1, RIGHTS|PS)           -> ok
page_store32(p2, 0x0, 0x99)                 -> ok
write_cr3(p0)                               -> ok
kload32(0x402000)                           -> #PF 0x9 0x402000
write_cr4(PGE)                              -> ok
kload32(0x402000)                           -> 0x99
