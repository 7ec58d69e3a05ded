# SLAB_PANIC: no memory for the cache's name is the end, too
c0 = kmem_cache_create("inode", 400, 0, SLAB_PANIC, NULL)  ~fail=1  -> panic kmem_cache_create: Failed to create slab 'inode'. Error -12
