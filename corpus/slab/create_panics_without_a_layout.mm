# SLAB_PANIC, and there is no order of slab
c0 = kmem_cache_create("inode", 4M, 0, SLAB_PANIC|SLAB_NOLEAKTRACE, ctor_pattern)  -> panic kmem_cache_create: Failed to create slab 'inode'. Error -7
