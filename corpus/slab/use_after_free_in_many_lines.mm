# Of an object that lost its pattern in many places six lines are printed
boot(slab_debug=1)
c0 = kmem_cache_create("inode", 400, 0, 0, NULL)  -> 0xc1c05900
o0 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c24d48
o1 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c24ba0
kmem_cache_free(c0, o1)                           -> ok
obj_store8(o1, 0x1)                               -> ok
obj_store8(o1+0x1, 0x2)                           -> ok
obj_store8(o1+0x10, 0x3)                          -> ok
obj_store8(o1+0x12, 0x4)                          -> ok
obj_store8(o1+0x28, 0x5)                          -> ok
obj_store8(o1+0x29, 0x5)                          -> ok
obj_store8(o1+0x50, 0x6)                          -> ok
obj_store8(o1+0x5a, 0x6)                          -> ok
obj_store8(o1+0x78, 0x7)                          -> ok
obj_store8(o1+0x79, 0x7)                          -> ok
obj_store8(o1+0x96, 0x8)                          -> ok
obj_store8(o1+0x97, 0x8)                          -> ok
obj_store8(o1+0xc8, 0x9)                          -> ok
obj_store8(o1+0xfa, 0xa)                          -> ok
o2 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c24ba0
! Slab corruption: inode start=c1c24ba0, len=400
! Redzone: 0x9f911029d74e35b/0x9f911029d74e35b.
! Last user: [<afef5ccd>](run_kmem_cache_free)
! 000: 01 02 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b
! 010: 03 6b 04 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b
! 020: 6b 6b 6b 6b 6b 6b 6b 6b 05 05 6b 6b 6b 6b 6b 6b
! 050: 06 6b 6b 6b 6b 6b 6b 6b 6b 6b 06 6b 6b 6b 6b 6b
! 070: 6b 6b 6b 6b 6b 6b 6b 6b 07 07 6b 6b 6b 6b 6b 6b
! 090: 6b 6b 6b 6b 6b 6b 08 08 6b 6b 6b 6b 6b 6b 6b 6b
! Prev obj: start=c1c249f8, len=400
! Redzone: 0x9f911029d74e35b/0x9f911029d74e35b.
! Last user: [<00000000>]()
! 000: 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b
! 010: 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b
! Next obj: start=c1c24d48, len=400
! Redzone: 0xd84156c5635688c0/0xd84156c5635688c0.
! Last user: [<76926de2>](run_kmem_cache_alloc)
! 000: 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a
! 010: 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a
