# A node finds no page: an object of another node's slab, where one is free
boot(ram=48M, cpus=2, nodes=2, noaliencache=1)
c0 = kmem_cache_create("inode", 1M, 0, 0, NULL)               -> 0xc1804900
o0 = kmem_cache_alloc_node(c0, GFP_KERNEL, 1)                 -> 0xc2d00000
kmem_cache_free(c0, o0)                                       -> ok
o1 = kmem_cache_alloc(c0, GFP_KERNEL|GFP_THISNODE)  ~fail=2+  -> NULL
o2 = kmem_cache_alloc(c0, GFP_KERNEL)  ~fail=2+               -> 0xc2d00000
o3 = kmem_cache_alloc(c0, GFP_KERNEL)  ~fail=2+               -> NULL
