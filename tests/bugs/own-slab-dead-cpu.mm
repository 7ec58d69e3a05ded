# What a node's CPUs share is not lost when the last of them goes
boot(ram=48M, cpus=2, nodes=2)
c0 = kmem_cache_create("inode", 500, 0, 0, NULL)  -> *
slab_tune(c0, 1, 1, 8)                            -> 0
switch_cpu(1)                                     -> ok
o0 = kmem_cache_alloc(c0, GFP_KERNEL)             -> *
o1 = kmem_cache_alloc(c0, GFP_KERNEL)             -> *
kmem_cache_free(c0, o0)                           -> ok
kmem_cache_free(c0, o1)                           -> ok
switch_cpu(0)                                     -> ok
cpu_down(1)                                       -> 0
kmem_cache_destroy(c0)                            -> ok
