# CPUs of one node share an array, those of another have their own
boot(ram=64M, cpus=4, nodes=2)
c0 = kmem_cache_create("inode", 1360, 0, 0, NULL)  -> 0xc2004900
slab_tune(c0, 1, 1, 3)                             -> 0
o0 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc202e000
o1 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc202e550
o2 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc202eaa0
kmem_cache_free(c0, o0)                            -> ok
kmem_cache_free(c0, o1)                            -> ok
kmem_cache_free(c0, o2)                            -> ok
switch_cpu(1)                                      -> ok
o3 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc3c43000
switch_cpu(2)                                      -> ok
o4 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc202e550
switch_cpu(3)                                      -> ok
o5 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc3c43550
