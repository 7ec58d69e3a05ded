# Pages of a vmalloc() area can be mapped elsewhere, and in another order
v0 = vmalloc(8K)                             -> 0xc2800000
kfill(v0, 0xa)                               -> ok
kfill(v0+0x1000, 0xb)                        -> ok
p0 = vmalloc_to_page(v0)                     -> pfn 0x2c00 HighMem
p1 = vmalloc_to_page(v0+0x1000)              -> pfn 0x2c01 HighMem
v1 = vmap(4, PAGE_KERNEL, [p1, p0, p1, p0])  -> 0xc2804000
kcheck(v1, 0xb)                              -> 0
kcheck(v1+0x1000, 0xa)                       -> 0
kcheck(v1+0x2000, 0xb)                       -> 0
vunmap(v1)                                   -> ok
kcheck(v0, 0xa)                              -> 0
