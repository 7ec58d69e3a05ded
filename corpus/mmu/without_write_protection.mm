# with WP off the kernel writes to read-only pages, user code does not
p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
set_entry32(p0, 1, p1, RIGHTS)              -> ok
set_entry32(p1, 2, p2, RIGHTS)              -> ok
set_entry32(p1, 2, p2, US|P)                -> ok
write_cr3(p0)                               -> ok
write_cr0(PG|PE)                            -> ok
kstore32(0x402000, 0x77)                    -> ok
page_load32(p2, 0x0)                        -> 0x77
page_load32(p1, 0x8)                        -> *065
ring_store(3, 0x402000, 4, 0x1)             -> #PF 0x7 0x402000
