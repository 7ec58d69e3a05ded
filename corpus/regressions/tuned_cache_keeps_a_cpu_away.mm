# A cache destroyed in use stays as it was tuned: its arrays do not fit when a CPU comes back
c0 = kmem_cache_create("inode", 8, 0, 0, NULL)
o0 = kmem_cache_alloc(c0, GFP_NOWAIT)
cpu_down(1)
slab_tune(c0, 1, 1, 524286)
kmem_cache_destroy(c0)  -> *
