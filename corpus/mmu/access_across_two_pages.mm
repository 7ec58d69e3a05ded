# an access that crosses a page end has its bytes in two frames
p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p3 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
set_entry32(p0, 1, p1, RIGHTS)              -> ok
set_entry32(p1, 2, p3, RIGHTS)              -> ok
set_entry32(p1, 3, p2, RIGHTS)              -> ok
write_cr3(p0)                               -> ok
kstore64(0x402ffd, 0x8877665544332211)      -> ok
page_load32(p3, 0xffc)                      -> 0x33221100
page_load64(p2, 0x0)                        -> 0x8877665544
kload64(0x402ffd)                           -> 0x8877665544332211
page_load32(p1, 0x8)                        -> *067
page_load32(p1, 0xc)                        -> *067
