# The pages of a slab are none of the things that the object's user asked for
c0 = kmem_cache_create("inode", 500, 0, SLAB_RECLAIM_ACCOUNT, NULL)  -> *
o0 = kmem_cache_alloc(c0, GFP_KERNEL|__GFP_MOVABLE)                  -> *
