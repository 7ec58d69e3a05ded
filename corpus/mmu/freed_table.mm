# a table that was freed is nobody's: what would walk through it is not done
p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
set_entry32(p0, 1, p1, RIGHTS)              -> ok
set_entry32(p1, 2, p2, RIGHTS)              -> ok
write_cr3(p0)                               -> ok
__free_pages(p1, 0)                         -> ok
kload32(0x402000)                           -> misuse
tlb_prefetch(0x402000)                      -> misuse
write_cr3(p2)                               -> ok
kload32(0x402000)                           -> #PF 0x0 0x402000
