# An object that other nodes have is taken from one of them
boot(ram=96M, cpus=4, nodes=4)
c0 = kmem_cache_create("inode", 1000, 0, 0, NULL)        -> *
o0 = kmem_cache_alloc_node(c0, GFP_KERNEL, 1)            -> *
o1 = kmem_cache_alloc_node(c0, GFP_KERNEL, 2)            -> *
o2 = kmem_cache_alloc_node(c0, GFP_KERNEL, 0)  ~fail=2+  -> o0+1000
kmem_cache_free(c0, o0)                                  -> ok
kmem_cache_free(c0, o1)                                  -> ok
kmem_cache_free(c0, o2)                                  -> ok
kmem_cache_destroy(c0)                                   -> ok
