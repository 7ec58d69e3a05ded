# One frame through four mappings in one stretch, through kmap() and through the direct map
p0 = alloc_page(GFP_KERNEL)                  -> pfn 0x1c2d Normal
v0 = vmap(4, PAGE_KERNEL, [p0, p0, p0, p0])  -> 0xc2800000
kstore32(v0+0x10, 0x11111111)                -> ok
kload32(v0+0x1010)                           -> 0x11111111
kstore8(v0+0x2011, 0x22)                     -> ok
kload32(v0+0x3010)                           -> 0x11112211
v1 = kmap(p0)                                -> 0xc1c2d000
kload32(v1+0x10)                             -> 0x11112211
kstore16(v1+0x12, 0x3333)                    -> ok
kload64(v0+0x3010)                           -> 0x33332211
page_load32(p0, 0x10)                        -> 0x33332211
vunmap(v0)                                   -> ok
kload32(v1+0x10)                             -> 0x33332211
