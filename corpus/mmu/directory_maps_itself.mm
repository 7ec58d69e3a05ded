# an entry that names its own directory shows the tables
p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
set_entry32(p0, 1, p1, RIGHTS)              -> ok
set_entry32(p1, 2, p2, RIGHTS)              -> ok
set_entry32(p0, 1023, p0, RIGHTS)           -> ok
write_cr3(p0)                               -> ok
kload32(0xffc01008)                         -> *007
kload32(0xfffff004)                         -> *027
kstore32(0xffc01008, 0)                     -> ok
page_load32(p1, 0x8)                        -> 0x0
