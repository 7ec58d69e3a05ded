# write and user bits tell who did what to a page that is absent
p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
set_entry32(p0, 1, p1, RIGHTS)              -> ok
set_entry32(p1, 2, p2, RIGHTS)              -> ok
write_cr3(p0)                               -> ok
ring_load(0, 0x403000, 4)                   -> #PF 0x0 0x403000
ring_load(3, 0x403000, 4)                   -> #PF 0x4 0x403000
ring_store(0, 0x403000, 4, 0x1)             -> #PF 0x2 0x403000
ring_store(3, 0x403000, 4, 0x1)             -> #PF 0x6 0x403000
ring_add(3, 0x403000, 4, 0x1)               -> #PF 0x6 0x403000
ring_fetch(3, 0x403000, 4)                  -> #PF 0x4 0x403000
