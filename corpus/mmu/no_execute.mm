# XD at any level forbids to fetch, and the error code tells that it was a fetch
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
set_entry64(p1, 3, p2, RIGHTS|XD)           -> ok
write_cr3(p0)                               -> ok
ring_fetch(3, 0x402000, 1)                  -> 0x33
ring_fetch(3, 0x403000, 1)                  -> #PF 0x15 0x403000
kfetch(0x403000)                            -> #PF 0x11 0x403000
kload8(0x403000)                            -> 0x33
kfetch(0x602000)                            -> #PF 0x11 0x602000
kfetch(0x404000)                            -> #PF 0x10 0x404000
