# a directory entry with PS maps 1024 frames
p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)   -> pfn * Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 10)  -> pfn * Normal
set_entry32(p0, 1, p1, RIGHTS|PS)            -> ok
page_store32(p1+1023, 0xffc, 0x1234)         -> ok
write_cr3(p0)                                -> ok
kload32(0x7ffffc)                            -> 0x1234
kload32(0x7ffffe)                            -> #PF 0x0 0x800000
kstore8(0x400000, 0x1)                       -> ok
page_load32(p0, 0x4)                         -> *0e7
