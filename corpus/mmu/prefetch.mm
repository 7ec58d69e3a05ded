# a translation that is loaded ahead sets A, never D, and faults never
boot(tlb=real)
p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p3 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
set_entry32(p0, 1, p1, RIGHTS)              -> ok
set_entry32(p1, 2, p2, RIGHTS)              -> ok
page_store32(p2, 0x0, 0x2)                  -> ok
page_store32(p3, 0x0, 0x3)                  -> ok
write_cr3(p0)                               -> ok
tlb_prefetch(0x402000)                      -> 1
page_load32(p1, 0x8)                        -> *027
tlb_prefetch(0x403000)                      -> 0
read_cr2()                                  -> 0x0
