# a load goes through the directory and a table to a page
p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
set_entry32(p0, 1, p1, RIGHTS)              -> ok
set_entry32(p1, 2, p2, RIGHTS)              -> ok
page_store32(p2, 0x10, 0xcafe)              -> ok
write_cr3(p0)                               -> ok
kload32(0x402010)                           -> 0xcafe
kload8(0x402011)                            -> 0xca
kload64(0x402010)                           -> 0xcafe
