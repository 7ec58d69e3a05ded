# INVLPG of any address in a large page forgets all of it
boot(tlb=adversary)
p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)   -> pfn * Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 10)  -> pfn * Normal
set_entry32(p0, 1, p1, RIGHTS|PS)            -> ok
write_cr3(p0)                                -> ok
kload32(0x400000)                            -> 0x0
set_entry32(p0, 1, NULL, 0)                  -> ok
kload32(0x5ff000)                            -> 0x0
invlpg(0x7fffff)                             -> ok
kload32(0x400000)                            -> #PF 0x0 0x400000
