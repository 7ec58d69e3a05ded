# A hole of just the right size, with the page that stays free before it
v0 = vmalloc(4K)    -> 0xc2800000
v1 = vmalloc(16K)   -> 0xc2803000
v2 = vmalloc(4K)    -> 0xc2809000
vfree(v1)           -> ok
vm_unmap_aliases()  -> ok
v3 = vmalloc(20K)   -> 0xc2803000
