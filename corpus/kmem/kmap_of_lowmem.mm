# kmap() of a lowmem page is its address in the direct map, and kunmap() nothing
p0 = alloc_page(GFP_KERNEL)  -> pfn 0x1c2d Normal
v0 = kmap(p0)                -> 0xc1c2d000
kstore32(v0, 0x5)            -> ok
page_load32(p0, 0x0)         -> 0x5
kunmap(p0)                   -> ok
kunmap(p0)                   -> ok
show(kmaps)                  -> ok
