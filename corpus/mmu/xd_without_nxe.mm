# with EFER.NXE off XD is a reserved bit, and a fetch does not say that it is one
boot(pae=1, tlb=adversary)
p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p3 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
set_entry64(p0, 0, p1, P)                   -> ok
set_entry64(p1, 2, p2, RIGHTS)              -> ok
set_entry64(p2, 2, p3, RIGHTS)              -> ok
page_store32(p3, 0x0, 0x33)                 -> ok
set_entry64(p2, 3, p3, RIGHTS|XD)           -> ok
write_cr3(p0)                               -> ok
write_efer(0)                               -> ok
kload8(0x403000)                            -> #PF 0x9 0x403000
kfetch(0x402000)                            -> 0x33
kfetch(0x404000)                            -> #PF 0x0 0x404000
