# A fault drops what the TLB had of the page: tried again, the store succeeds
boot(tlb=adversary)
p0 = alloc_page(GFP_KERNEL|__GFP_ZERO)  -> pfn 0x1c2d Normal
p1 = alloc_page(GFP_KERNEL|__GFP_ZERO)  -> pfn 0x1c2e Normal
p2 = alloc_page(GFP_KERNEL|__GFP_ZERO)  -> pfn 0x1c2f Normal
set_entry32(p0, 0, p1, RIGHTS)          -> ok
set_entry32(p1, 0, p2, US|P)            -> ok
write_cr3(p0)                           -> ok
write_cr0(PG|PE)                        -> ok
ring_load(3, 0x10, 4)                   -> 0x0
set_entry32(p1, 0, p2, RIGHTS)          -> ok
ring_store(3, 0x10, 4, 0x12345678)      -> #PF 0x7 0x10
ring_store(3, 0x10, 4, 0x12345678)      -> ok
