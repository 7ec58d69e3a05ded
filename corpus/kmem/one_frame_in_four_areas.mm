# One highmem frame in four areas of four kinds: what is written through one is read through all
p0 = alloc_page(GFP_HIGHUSER)           -> pfn 0x2c00 HighMem
v0 = vmap(1, PAGE_KERNEL, p0)           -> 0xc2800000
v1 = vm_map_ram(1, 0, PAGE_KERNEL, p0)  -> 0xc2a00000
v2 = kmap(p0)                           -> 0xff801000
v3 = vmap(1, PAGE_KERNEL_RO, p0)        -> 0xc2803000
kfill(v0, 0x1)                          -> ok
kcheck(v1, 0x1)                         -> 0
kcheck(v2, 0x1)                         -> 0
kcheck(v3, 0x1)                         -> 0
kmap_atomic_fill(p0, KM_USER0, 0x2)     -> ok
kcheck(v0, 0x2)                         -> 0
kcheck(v3, 0x2)                         -> 0
page_check(p0, 0x2)                     -> 0
kstore32(v2+0x800, 0x7)                 -> ok
kload32(v3+0x800)                       -> 0x7
kcheck(v1, 0x2)                         -> 1
kunmap(p0)                              -> ok
vunmap(v3)                              -> ok
vm_unmap_ram(v1, 1)                     -> ok
vunmap(v0)                              -> ok
