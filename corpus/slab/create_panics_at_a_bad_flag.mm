# SLAB_PANIC beside a flag that nobody knows
c0 = kmem_cache_create("inode", 400, 0, SLAB_PANIC|0x10, NULL)  -> panic kmem_cache_create: Failed to create slab 'inode'. Error -22
