# entries of a table above RAM are all ones: present, reserved bits set
p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
page_store32(p0, 0x4, 0x80000007)           -> ok
page_store32(p0, 0x8, 0x80000003)           -> ok
write_cr3(p0)                               -> ok
kload32(0x402000)                           -> #PF 0x9 0x402000
ring_store(3, 0x802000, 4, 0x1)             -> #PF 0xf 0x802000
