# with WP even the kernel may not write to a read-only page
p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
set_entry32(p0, 1, p1, RIGHTS)              -> ok
set_entry32(p1, 2, p2, RIGHTS)              -> ok
set_entry32(p1, 2, p2, US|P)                -> ok
write_cr3(p0)                               -> ok
kload32(0x402000)                           -> 0x0
kstore32(0x402000, 0x1)                     -> #PF 0x3 0x402000
ring_store(3, 0x402000, 4, 0x1)             -> #PF 0x7 0x402000
page_load32(p1, 0x8)                        -> *025
