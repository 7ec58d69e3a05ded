# A store whose second page faults leaves no D bit
boot(tlb=real)
p0 = alloc_page(GFP_KERNEL|__GFP_ZERO)  -> pfn 0x1c2d Normal
p1 = alloc_page(GFP_KERNEL|__GFP_ZERO)  -> pfn 0x1c2e Normal
p2 = alloc_page(GFP_KERNEL|__GFP_ZERO)  -> pfn 0x1c2f Normal
set_entry32(p0, 0, p1, RIGHTS)          -> ok
set_entry32(p1, 0, p2, RIGHTS)          -> ok
write_cr3(p0)                           -> ok
write_cr0(PG|PE)                        -> ok
ring_store(3, 0xffe, 4, 0x12345678)     -> #PF 0x6 0x1000
page_load32(p1, 0x0)                    -> 0x1c2f027
