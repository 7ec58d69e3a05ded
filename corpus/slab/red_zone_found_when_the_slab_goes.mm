# The red zone of a free object is looked at when its slab is given back, too
boot(slab_debug=1)
c0 = kmem_cache_create("inode", 400, 0, 0, NULL)  -> 0xc1c05900
o0 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c24d48
kmem_cache_free(c0, o0)                           -> ok
obj_store8(o0+0x197, 0x77)                        -> ok
kmem_cache_destroy(c0)                            -> ok
! slab error in slab_destroy_debugcheck(): cache `inode': end of a freed object was overwritten
