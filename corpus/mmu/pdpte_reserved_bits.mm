# A present PDPTE may have its two cache bits set, and no other one
boot(tlb=real)
p0 = alloc_page(GFP_KERNEL|__GFP_ZERO)  -> pfn 0x1c2d Normal
p1 = alloc_page(GFP_KERNEL|__GFP_ZERO)  -> pfn 0x1c2e Normal
set_entry64(p0, 1, p1, PCD|PWT|P)       -> ok
write_cr3(p0)                           -> ok
write_cr4(PAE)                          -> ok
set_entry64(p0, 1, p1, US|P)            -> ok
write_cr3(p0)                           -> #GP
set_entry64(p0, 1, p1, A|P)             -> ok
write_cr3(p0)                           -> #GP
set_entry64(p0, 1, p1, D|P)             -> ok
write_cr3(p0)                           -> #GP
set_entry64(p0, 1, p1, PS|P)            -> ok
write_cr3(p0)                           -> #GP
set_entry64(p0, 1, p1, G|P)             -> ok
write_cr3(p0)                           -> #GP
set_entry64(p0, 1, p1, XD|P)            -> ok
write_cr3(p0)                           -> #GP
set_entry64(p0, 1, p1, P)               -> ok
write_cr3(p0)                           -> ok
