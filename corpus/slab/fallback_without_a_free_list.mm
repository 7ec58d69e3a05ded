# A slab on another node goes back when there is no memory for its free list
boot(ram=48M, cpus=4, nodes=2)
c0 = kmem_cache_create("inode", 1024, 0, 0, ctor_count)       -> *
o0 = kmem_cache_alloc_node(c0, GFP_NOFS, 2)  ~fail=3+         -> NULL
o1 = kmem_cache_alloc_node(c0, GFP_NOFS, 2)                   -> *
