# bits 21 to 12 of an entry that maps 4 MiB are reserved
p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)   -> pfn * Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 10)  -> pfn * Normal
set_entry32(p0, 1, p1, RIGHTS|PS)            -> ok
set_entry32(p0, 2, p1+1, RIGHTS|PS)          -> ok
set_entry32(p0, 3, p1+512, RIGHTS|PS)        -> ok
write_cr3(p0)                                -> ok
kload32(0x400000)                            -> 0x0
kload32(0x800000)                            -> #PF 0x9 0x800000
ring_store(3, 0xc00000, 4, 0x1)              -> #PF 0xf 0xc00000
