# an access at the last byte goes on at address 0
p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p3 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
set_entry32(p0, 1023, p1, RIGHTS)           -> ok
set_entry32(p0, 0, p1, RIGHTS)              -> ok
set_entry32(p1, 1023, p2, RIGHTS)           -> ok
set_entry32(p1, 0, p3, RIGHTS)              -> ok
page_store32(p2, 0xffc, 0x44332211)         -> ok
page_store32(p3, 0x0, 0x88776655)           -> ok
write_cr3(p0)                               -> ok
kload32(0xfffffffe)                         -> *433
kstore64(0xfffffffc, 0x1122334455667788)    -> ok
page_load32(p3, 0x0)                        -> 0x11223344
