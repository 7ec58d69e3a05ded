# MAXPHYADDR is 36: higher bits of an entry are reserved
boot(pae=1, tlb=adversary)
p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p3 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
set_entry64(p0, 0, p1, P)                   -> ok
set_entry64(p1, 2, p2, RIGHTS)              -> ok
set_entry64(p2, 2, p3, RIGHTS)              -> ok
page_store32(p3, 0x0, 0x33)                 -> ok
page_store64(p2, 0x18, 0x1000000003)        -> ok
page_store64(p1, 0x18, 0x4000000000000003)  -> ok
write_cr3(p0)                               -> ok
kload32(0x403000)                           -> #PF 0x9 0x403000
kload32(0x600000)                           -> #PF 0x9 0x600000
