# Red zones say that an object is free already: reported, and it goes on
boot(slab_debug=1)
c0 = kmem_cache_create("inode", 400, 0, 0, NULL)  -> 0xc1c05900
o0 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c24d48
kmem_cache_free(c0, o0)                           -> ok
kmem_cache_free(c0, o0)                           -> ok
! slab error in verify_redzone_free(): cache `inode': double free detected
! c1c24d40: redzone 1:0x9f911029d74e35b, redzone 2:0x9f911029d74e35b.
