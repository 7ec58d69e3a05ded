# a store through the tables is in the page
p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
set_entry32(p0, 1, p1, RIGHTS)              -> ok
set_entry32(p1, 2, p2, RIGHTS)              -> ok
write_cr3(p0)                               -> ok
kstore16(0x402ffe, 0xbeef)                  -> ok
page_load32(p2, 0xffc)                      -> 0xbeef0000
