# Slabs of a cache begin at different cache lines in turn, as far as bytes are left over
boot(slab_nomerge=1)
c0 = kmem_cache_create("inode", 1300, 0, 0, NULL)  -> 0xc1c04f00
slab_tune(c0, 1, 1, 0)                             -> 0
o0 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c1f000
o1 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c1f518
o2 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c1fa30
o3 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c20040
o4 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c20558
o5 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c20a70
o6 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c21000
o7 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c21518
o8 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c21a30
o9 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c22040
o10 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c22558
o11 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c22a70
o12 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c23000
