# PAE: pointers, directory, table, page
boot(pae=1, tlb=adversary)
p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p3 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
set_entry64(p0, 0, p1, P)                   -> ok
set_entry64(p1, 2, p2, RIGHTS)              -> ok
set_entry64(p2, 2, p3, RIGHTS)              -> ok
page_store32(p3, 0x0, 0x33)                 -> ok
write_cr3(p0)                               -> ok
kload32(0x402000)                           -> 0x33
page_load64(p0, 0x0)                        -> *001
page_load64(p1, 0x10)                       -> *027
page_load64(p2, 0x10)                       -> *027
