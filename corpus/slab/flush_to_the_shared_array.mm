# A full array gives a batch to what the node's CPUs share, and from there another CPU gets it
boot(cpus=2)
c0 = kmem_cache_create("inode", 1360, 0, 0, NULL)  -> 0xc1c04900
slab_tune(c0, 2, 2, 1)                             -> 0
o0 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2d550
o1 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2d000
o2 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2daa0
o3 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2e550
o4 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2e000
o5 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2eaa0
kmem_cache_free(c0, o0)                            -> ok
kmem_cache_free(c0, o1)                            -> ok
kmem_cache_free(c0, o2)                            -> ok
kmem_cache_free(c0, o3)                            -> ok
kmem_cache_free(c0, o4)                            -> ok
switch_cpu(1)                                      -> ok
o6 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2d000
o7 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2d550
o8 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2e550
