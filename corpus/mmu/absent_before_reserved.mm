# of an absent entry no other bit counts
p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
set_entry32(p0, 1, p1, RIGHTS)              -> ok
set_entry32(p1, 2, p2, RIGHTS)              -> ok
set_entry32(p1, 2, p2, PS|RW)               -> ok
set_entry32(p1, 3, p2, PS|RW|P)             -> ok
write_cr3(p0)                               -> ok
kload32(0x402000)                           -> #PF 0x0 0x402000
kload32(0x403000)                           -> #PF 0x9 0x403000
