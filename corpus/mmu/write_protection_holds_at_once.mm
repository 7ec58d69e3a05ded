# WP is judged at each access: what the TLB remembers are the bits of entries
boot(tlb=adversary)
p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
set_entry32(p0, 1, p1, RIGHTS)              -> ok
set_entry32(p1, 2, p2, RIGHTS)              -> ok
set_entry32(p1, 2, p2, D|US|P)              -> ok
write_cr3(p0)                               -> ok
write_cr0(PG|PE)                            -> ok
kstore32(0x402000, 0x1)                     -> ok
write_cr0(PG|WP|PE)                         -> ok
kstore32(0x402000, 0x2)                     -> #PF 0x3 0x402000
page_load32(p2, 0x0)                        -> 0x1
