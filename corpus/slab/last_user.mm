# With the name of who had the object last
boot(slab_debug=1)
o0 = kzalloc(100, GFP_KERNEL)          -> 0xc1c16138
o1 = kmalloc_node(100, GFP_KERNEL, 0)  -> 0xc1c160a0
kfree(o0)                              -> ok
obj_store8(o0, 0x0)                    -> ok
o2 = kmalloc(100, GFP_KERNEL)          -> 0xc1c16138
! Slab corruption: size-128 start=c1c16138, len=128
! Redzone: 0x9f911029d74e35b/0x9f911029d74e35b.
! Last user: [<d7fdcf76>](run_kfree)
! 000: 00 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b
! Prev obj: start=c1c160a0, len=128
! Redzone: 0xd84156c5635688c0/0xd84156c5635688c0.
! Last user: [<4b02ba0d>](run_kmalloc_node)
! 000: 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a
! 010: 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a 5a
! Next obj: start=c1c161d0, len=128
! Redzone: 0xd84156c5635688c0/0xd84156c5635688c0.
! Last user: [<982c0d59>](init_cache_node)
! 000: d0 61 c1 c1 70 56 00 00 d0 61 c1 c1 70 56 00 00
! 010: e0 61 c1 c1 70 56 00 00 e0 61 c1 c1 70 56 00 00
