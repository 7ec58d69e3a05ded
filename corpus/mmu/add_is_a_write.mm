# to add to a word is to write, even if it stays what it was
p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
set_entry32(p0, 1, p1, RIGHTS)              -> ok
set_entry32(p1, 2, p2, RIGHTS)              -> ok
page_store32(p2, 0x0, 0x7)                  -> ok
write_cr3(p0)                               -> ok
ring_add(3, 0x402000, 4, 0)                 -> 0x7
page_load32(p1, 0x8)                        -> *067
ring_add(3, 0x402000, 4, 0x5)               -> 0x7
page_load32(p2, 0x0)                        -> 0xc
