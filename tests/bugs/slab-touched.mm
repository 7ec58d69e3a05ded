# The reaper leaves a shared array alone that gave objects of late
boot(ram=24M, cpus=2)
c0 = kmem_cache_create("inode", 1000, 0, 0, NULL)  -> *
slab_tune(c0, 2, 1, 8)                             -> 0
o0 = kmem_cache_alloc(c0, GFP_KERNEL)              -> *
o1 = kmem_cache_alloc(c0, GFP_KERNEL)              -> *
o2 = kmem_cache_alloc(c0, GFP_KERNEL)              -> *
o3 = kmem_cache_alloc(c0, GFP_KERNEL)              -> *
o4 = kmem_cache_alloc(c0, GFP_KERNEL)              -> *
kmem_cache_free(c0, o0)                            -> ok
kmem_cache_free(c0, o1)                            -> ok
kmem_cache_free(c0, o2)                            -> ok
kmem_cache_free(c0, o3)                            -> ok
kmem_cache_free(c0, o4)                            -> ok
switch_cpu(1)                                      -> ok
o5 = kmem_cache_alloc(c0, GFP_KERNEL)              -> o2
tick(600)                                          -> ok
o6 = kmem_cache_alloc(c0, GFP_KERNEL)              -> o1
o7 = kmem_cache_alloc(c0, GFP_KERNEL)              -> o0
