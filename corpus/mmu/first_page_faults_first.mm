# the lower page is looked at first
p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p3 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
set_entry32(p0, 1, p1, RIGHTS)              -> ok
set_entry32(p1, 2, p3, RIGHTS)              -> ok
set_entry32(p1, 3, p2, RIGHTS)              -> ok
set_entry32(p1, 2, NULL, 0)                 -> ok
set_entry32(p1, 3, NULL, 0)                 -> ok
write_cr3(p0)                               -> ok
kload64(0x402ffd)                           -> #PF 0x0 0x402ffd
set_entry32(p1, 2, p3, RIGHTS)              -> ok
kload64(0x402ffd)                           -> #PF 0x0 0x403000
