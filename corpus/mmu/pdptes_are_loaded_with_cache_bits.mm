# a change of CR0.CD loads them, too; one of WP does not
boot(pae=1, tlb=adversary)
p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p3 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
set_entry64(p0, 0, p1, P)                   -> ok
set_entry64(p1, 2, p2, RIGHTS)              -> ok
set_entry64(p2, 2, p3, RIGHTS)              -> ok
page_store32(p3, 0x0, 0x33)                 -> ok
set_entry64(p1, 3, p2, RIGHTS)              -> ok
set_entry64(p1, 4, p2, RIGHTS)              -> ok
write_cr3(p0)                               -> ok
set_entry64(p0, 0, NULL, 0)                 -> ok
write_cr0(PG|PE)                            -> ok
kload32(0x602000)                           -> 0x33
write_cr0(PG|CD|PE)                         -> ok
kload32(0x802000)                           -> #PF 0x0 0x802000
