# Pages without a free list go back once
boot(ram=48M, cpus=4, nodes=2)
c0 = kmem_cache_create("inode", 512, 0, 0, ctor_pattern)  -> *
o0 = kmem_cache_alloc_node(c0, GFP_KERNEL, 3)  ~fail=3+   -> NULL
