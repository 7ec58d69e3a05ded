# if the second page may not be written, the first is not, nor is it dirty
p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p3 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
set_entry32(p0, 1, p1, RIGHTS)              -> ok
set_entry32(p1, 2, p3, RIGHTS)              -> ok
set_entry32(p1, 3, p2, RIGHTS)              -> ok
set_entry32(p1, 3, p2, US|P)                -> ok
write_cr3(p0)                               -> ok
kstore64(0x402ffd, 0x8877665544332211)      -> #PF 0x3 0x403000
page_load32(p3, 0xffc)                      -> 0x0
page_load32(p1, 0x8)                        -> *027
page_load32(p1, 0xc)                        -> *005
read_cr2()                                  -> 0x403000
