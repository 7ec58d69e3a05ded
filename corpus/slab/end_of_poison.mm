# The last byte of a free object is another one: it is looked at, too
boot(slab_debug=1)
c0 = kmem_cache_create("inode", 100, 0, 0, NULL)  -> 0xc1c05900
o0 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c24788
kmem_cache_free(c0, o0)                           -> ok
obj_store8(o0+0x63, 0x6b)                         -> ok
o1 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c24788
! Slab corruption: inode start=c1c24788, len=100
! Redzone: 0x9f911029d74e35b/0x9f911029d74e35b.
! Last user: [<afef5ccd>](run_kmem_cache_free)
! 060: 6b 6b 6b 6b
! Prev obj: start=c1c24708, len=100
! Redzone: 0x9f911029d74e35b/0x9f911029d74e35b.
! Last user: [<00000000>]()
! 000: 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b
! 010: 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b
! Next obj: start=c1c24808, len=100
! Redzone: 0x9f911029d74e35b/0x9f911029d74e35b.
! Last user: [<00000000>]()
! 000: 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b
! 010: 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b
