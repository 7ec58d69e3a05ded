# A byte behind the object is seen when it is freed, with the red zones' values
boot(slab_debug=1)
c0 = kmem_cache_create("inode", 397, 0, 0, NULL)  -> 0xc1c05900
o0 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c24d48
o1 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c24ba0
obj_store8(o0+0x190, 0x77)                        -> ok
kmem_cache_free(c0, o0)                           -> ok
! slab error in verify_redzone_free(): cache `inode': memory outside object was overwritten
! c1c24d40: redzone 1:0xd84156c5635688c0, redzone 2:0xd84156c563568877.
obj_store8(o1+0x18c, 0x77)                        -> ok
kmem_cache_free(c0, o1)                           -> ok
