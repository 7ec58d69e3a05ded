# What a CPU keeps is not lost when it gets another array
boot(ram=24M, cpus=2)
c0 = kmem_cache_create("inode", 500, 0, 0, NULL)  -> *
switch_cpu(1)                                     -> ok
o0 = kmem_cache_alloc(c0, GFP_KERNEL)             -> *
slab_tune(c0, 10, 5, 2)                           -> 0
kmem_cache_free(c0, o0)                           -> ok
kmem_cache_destroy(c0)                            -> ok
