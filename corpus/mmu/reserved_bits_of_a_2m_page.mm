# bits 20 to 12 of an entry that maps 2 MiB are reserved
boot(pae=1, tlb=adversary)
p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 9)  -> pfn * Normal
set_entry64(p0, 0, p1, P)                   -> ok
set_entry64(p1, 2, p2+1, RIGHTS|PS)         -> ok
write_cr3(p0)                               -> ok
kload32(0x400000)                           -> #PF 0x9 0x400000
