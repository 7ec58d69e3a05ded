# PAE paging does not begin with a PDPTE that has an A bit
boot(tlb=real)
p0 = alloc_page(GFP_KERNEL|__GFP_ZERO)  -> pfn 0x1c2d Normal
p1 = alloc_page(GFP_KERNEL|__GFP_ZERO)  -> pfn 0x1c2e Normal
set_entry64(p0, 1, p1, A|P)             -> ok
write_cr3(p0)                           -> ok
write_cr4(PAE)                          -> #GP
