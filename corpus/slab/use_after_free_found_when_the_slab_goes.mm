# A slab that is given back is looked at: all of its objects have to be free, and untouched
boot(slab_debug=1)
c0 = kmem_cache_create("inode", 400, 0, 0, NULL)  -> 0xc1c05900
o0 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c24d48
kmem_cache_free(c0, o0)                           -> ok
obj_store8(o0+0x10, 0x0)                          -> ok
kmem_cache_shrink(c0)                             -> 0
! Slab corruption: inode start=c1c24d48, len=400
! Redzone: 0x9f911029d74e35b/0x9f911029d74e35b.
! Last user: [<afef5ccd>](run_kmem_cache_free)
! 010: 00 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b
! Prev obj: start=c1c24ba0, len=400
! Redzone: 0x9f911029d74e35b/0x9f911029d74e35b.
! Last user: [<00000000>]()
! 000: 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b
! 010: 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b
