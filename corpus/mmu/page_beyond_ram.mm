# above RAM loads give ones and stores are dropped
p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
set_entry32(p0, 1, p1, RIGHTS)              -> ok
page_store32(p1, 0x8, 0x80000007)           -> ok
write_cr3(p0)                               -> ok
kload32(0x402ffc)                           -> 0xffffffff
kstore32(0x402ffc, 0x1)                     -> ok
kload32(0x402ffc)                           -> 0xffffffff
