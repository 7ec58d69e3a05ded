# A hole that is large enough, but not at the alignment that an ioremap() needs, is passed over
v0 = vmalloc(4K)          -> 0xc2800000
v1 = vmalloc(28K)         -> 0xc2803000
v2 = vmalloc(4K)          -> 0xc280c000
v3 = vmalloc(4K)          -> 0xc280f000
vfree(v1)                 -> ok
vm_unmap_aliases()        -> ok
v4 = ioremap(3584M, 20K)  -> 0xc2818000
v5 = vmalloc(28K)         -> 0xc2803000
