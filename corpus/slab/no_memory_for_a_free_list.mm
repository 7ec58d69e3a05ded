# Pages for a slab, and no memory for its free list off slab: the pages go back
boot(cpus=1)
c0 = kmem_cache_create("inode", 512, 0, 0, ctor_count)  -> 0xc1c04900
o0 = kmem_cache_alloc(c0, GFP_KERNEL)  ~fail=3+         -> NULL
o1 = kmem_cache_alloc(c0, GFP_ATOMIC)  ~fail=3          -> 0xc1c13000
o2 = kmem_cache_alloc(c0, GFP_KERNEL)                   -> 0xc1c13e00
