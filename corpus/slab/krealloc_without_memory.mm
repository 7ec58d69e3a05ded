# Who asks for more and gets none keeps what there was
o0 = kmalloc(32, GFP_KERNEL)                -> 0xc1c01720
obj_fill(o0, 0x11111111)                    -> ok
o1 = krealloc(o0, 64, GFP_KERNEL)  ~fail=1  -> NULL
obj_check(o0, 0x11111111)                   -> 0
o2 = krealloc(o0, 4294967295, GFP_KERNEL)   -> NULL
o3 = krealloc(o0, 4194305, GFP_KERNEL)      -> NULL
obj_check(o0, 0x11111111)                   -> 0
kfree(o0)                                   -> ok
