# a PAE directory entry with PS maps 512 frames, with CR4.PSE off, too
boot(pae=1, tlb=adversary)
p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 9)  -> pfn * Normal
set_entry64(p0, 0, p1, P)                   -> ok
set_entry64(p1, 2, p2, RIGHTS|PS)           -> ok
page_store32(p2+511, 0xffc, 0x1234)         -> ok
write_cr3(p0)                               -> ok
write_cr4(PAE)                              -> ok
kload32(0x5ffffc)                           -> 0x1234
kstore8(0x400000, 0x1)                      -> ok
page_load64(p1, 0x10)                       -> *0e7
