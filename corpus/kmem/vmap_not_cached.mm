# A mapping that is not cached has the same content as one that is
p0 = alloc_page(GFP_KERNEL)            -> pfn 0x1c2d Normal
v0 = vmap(1, PAGE_KERNEL_NOCACHE, p0)  -> 0xc2800000
v1 = vmap(1, PAGE_KERNEL, p0)          -> 0xc2803000
kstore64(v0+0xff8, 0x123456789abcdef)  -> ok
kload64(v1+0xff8)                      -> 0x123456789abcdef
