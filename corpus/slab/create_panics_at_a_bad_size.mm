# SLAB_PANIC: a cache that cannot be made is the end
c0 = kmem_cache_create("inode", 2, 0, SLAB_PANIC, NULL)  -> panic kmem_cache_create: Failed to create slab 'inode'. Error -22
! kmem_cache_create(inode) integrity check failed
