# a store sets D in the leaf alone
p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
set_entry32(p0, 1, p1, RIGHTS)              -> ok
set_entry32(p1, 2, p2, RIGHTS)              -> ok
write_cr3(p0)                               -> ok
kstore8(0x402000, 0x1)                      -> ok
page_load32(p0, 0x4)                        -> *027
page_load32(p1, 0x8)                        -> *067
