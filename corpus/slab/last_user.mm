# With the name of who had the object last
boot(slab_debug=1)
o0 = kzalloc(100, GFP_KERNEL)          -> 0xc1c164c8
o1 = kmalloc_node(100, GFP_KERNEL, 0)  -> 0xc1c16430
kfree(o0)                              -> ok
obj_store8(o0, 0x0)                    -> ok
o2 = kmalloc(100, GFP_KERNEL)          -> 0xc1c164c8
! Slab corruption: size-128 start=c1c164c8, len=128
! Redzone: 0x9f911029d74e35b/0x9f911029d74e35b.
! Last user: [<d7fdcf76>](run_kfree)
! 000: 00 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b
! Prev obj: start=c1c16430, len=128
! Redzone: 0xd84156c5635688c0/0xd84156c5635688c0.
! Last user: [<4b02ba0d>](run_kmalloc_node)
! 000: 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a
! 010: 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a
! Next obj: start=c1c16560, len=128
! Redzone: 0xd84156c5635688c0/0xd84156c5635688c0.
! Last user: [<e740af7a>](alloc_arraycache)
! 000: 00 00 00 00 08 00 00 00 04 00 00 00 00 00 00 00
! 010: 00 00 18 00 00 00 00 00 5a 5a 5a 5a 5a 5a 5a 5a
