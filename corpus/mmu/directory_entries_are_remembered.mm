# a walk begins at the table that the CPU remembers, not at the one that the directory names now
boot(tlb=adversary)
p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p3 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p4 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
set_entry32(p0, 1, p1, RIGHTS)              -> ok
set_entry32(p1, 2, p3, RIGHTS)              -> ok
set_entry32(p1, 64, p3, RIGHTS)             -> ok
set_entry32(p2, 64, p4, RIGHTS)             -> ok
page_store32(p3, 0x0, 0x3)                  -> ok
page_store32(p4, 0x0, 0x4)                  -> ok
write_cr3(p0)                               -> ok
kload32(0x402000)                           -> 0x3
set_entry32(p0, 1, p2, RIGHTS)              -> ok
kload32(0x440000)                           -> 0x3
