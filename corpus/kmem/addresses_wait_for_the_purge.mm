# Freed addresses are not given out again before a purge; afterwards they are the lowest
v0 = vmalloc(4K)    -> 0xc2800000
v1 = vmalloc(4K)    -> 0xc2803000
vfree(v0)           -> ok
v2 = vmalloc(4K)    -> 0xc2806000
vm_unmap_aliases()  -> ok
v3 = vmalloc(4K)    -> 0xc2800000
