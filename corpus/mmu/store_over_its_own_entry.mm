# a store may fall on the entry that it was translated by: A and D are set before it
p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
set_entry32(p0, 1, p1, RIGHTS)              -> ok
set_entry32(p1, 2, p1, RIGHTS)              -> ok
write_cr3(p0)                               -> ok
kstore16(0x402008, 0)                       -> ok
page_load32(p1, 0x8)                        -> *000
