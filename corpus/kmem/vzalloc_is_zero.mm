# vzalloc(), vmalloc_user() and __vmalloc() with __GFP_ZERO give zeros where others wrote before
v0 = vmalloc(16K)             -> 0xc2800000
kfill(v0, 0xffffffff)         -> ok
kfill(v0+0x3000, 0xffffffff)  -> ok
vfree(v0)                     -> ok
v1 = vzalloc(16K)             -> 0xc2806000
kcheck(v1, 0x0)               -> 0
kcheck(v1+0x3000, 0x0)        -> 0
kfill(v1, 0xffffffff)         -> ok
vfree(v1)                     -> ok
v2 = vmalloc_user(4K)         -> 0xc280c000
kcheck(v2, 0x0)               -> 0
kfill(v2, 0xffffffff)         -> ok
vfree(v2)                     -> ok
v3 = __vmalloc(4K, GFP_KERNEL|__GFP_HIGHMEM|__GFP_ZERO, PAGE_KERNEL)  -> 0xc280f000
kcheck(v3, 0x0)               -> 0
