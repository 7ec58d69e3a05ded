# Two areas are purged, and one between them lives
v0 = vmalloc(4K)    -> *
v1 = vmalloc(4K)    -> *
v2 = vmalloc(4K)    -> *
vfree(v0)           -> ok
vfree(v2)           -> ok
vm_unmap_aliases()  -> ok
