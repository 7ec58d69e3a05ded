# A cache is destroyed though its objects were freed far from their node
boot(ram=48M, cpus=4, nodes=2)
c0 = kmem_cache_create("inode", 100, 0, 0, NULL)  -> *
o0 = kmem_cache_alloc_node(c0, GFP_KERNEL, 0)     -> *
switch_cpu(1)                                     -> ok
kmem_cache_free(c0, o0)                           -> ok
kmem_cache_destroy(c0)                            -> ok
