# five pages of one set do not fit into its four ways
boot(tlb=real)
p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)  -> pfn * Normal
set_entry32(p0, 0, p1, RIGHTS)              -> ok
set_entry32(p1, 0, p2, RIGHTS)              -> ok
set_entry32(p1, 64, p2, RIGHTS)             -> ok
set_entry32(p1, 128, p2, RIGHTS)            -> ok
set_entry32(p1, 192, p2, RIGHTS)            -> ok
set_entry32(p1, 256, p2, RIGHTS)            -> ok
write_cr3(p0)                               -> ok
kload8(0x0)                                 -> 0x0
kload8(0x40000)                             -> 0x0
kload8(0x80000)                             -> 0x0
kload8(0xc0000)                             -> 0x0
kload8(0x100000)                            -> 0x0
set_entry32(p0, 0, NULL, 0)                 -> ok
invlpg(0x80000000)                          -> ok
kload8(0x0)                                 -> 0x0
kload8(0x40000)                             -> 0x0
kload8(0x80000)                             -> #PF 0x0 0x80000
kload8(0xc0000)                             -> 0x0
kload8(0x100000)                            -> 0x0
