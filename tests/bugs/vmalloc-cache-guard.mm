# The hole of one page is not large enough for an area that needs it aligned
v0 = vmalloc(4K)         -> 0xc2800000
v1 = vmalloc(4K)         -> 0xc2803000
v2 = vmalloc(4K)         -> 0xc2806000
vfree(v1)                -> ok
vm_unmap_aliases()       -> ok
v3 = ioremap(3584M, 8K)  -> 0xc280c000
