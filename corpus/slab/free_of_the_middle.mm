# What is freed must be the start of an object: a BUG
boot(slab_debug=1)
c0 = kmem_cache_create("inode", 400, 0, 0, NULL)  -> 0xc1c05900
o0 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c24d48
kmem_cache_free(c0, o0+0x8)                       -> BUG cache_free_debugcheck: objp != index_to_obj(cachep, page, objnr)
! slab error in verify_redzone_free(): cache `inode': memory outside object was overwritten
! c1c24d48: redzone 1:0x5a5a5a5a5a5a5a5a, redzone 2:0x76926de2.
