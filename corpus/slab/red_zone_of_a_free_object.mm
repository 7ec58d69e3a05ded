# A red zone that is overwritten while its object is free: found when it is handed out
boot(slab_debug=1)
c0 = kmem_cache_create("inode", 400, 0, 0, NULL)  -> 0xc1c05900
o0 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c24d48
kmem_cache_free(c0, o0)                           -> ok
obj_store8(o0+0x190, 0x77)                        -> ok
o1 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c24d48
! slab error in cache_alloc_debugcheck_after(): cache `inode': double free, or memory outside object was overwritten
! c1c24d40: redzone 1:0x9f911029d74e35b, redzone 2:0x9f911029d74e377
