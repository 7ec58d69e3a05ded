# The free list has no place: a constructed object that small does not have it off slab, and its
# alignment fills the largest slab.
c0 = kmem_cache_create("inode", 8, 4194304, 0, ctor_pattern)   -> NULL
! kmem_cache_create(inode) failed with error -7
c1 = kmem_cache_create("inode", 64, 4194304, 0, ctor_pattern)  -> 0xc1c04900
c2 = kmem_cache_create("inode", 8, 4194304, SLAB_PANIC, ctor_pattern)  -> panic kmem_cache_create: Failed to create slab 'inode'. Error -7
