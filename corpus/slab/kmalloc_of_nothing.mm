# No bytes have an address that is to be freed and not to be touched
o0 = kmalloc(0, GFP_KERNEL)              -> ZERO_SIZE_PTR
o1 = kzalloc(0, GFP_KERNEL)              -> ZERO_SIZE_PTR
o2 = kcalloc(0, 4294967295, GFP_KERNEL)  -> ZERO_SIZE_PTR
o3 = kcalloc(4294967295, 0, GFP_KERNEL)  -> ZERO_SIZE_PTR
o4 = kmalloc_node(0, GFP_KERNEL, 0)      -> ZERO_SIZE_PTR
ksize(o0)                                -> 0
obj_fill(o0, 0x1)                        -> misuse
o5 = krealloc(o0, 100, GFP_KERNEL)       -> 0xc1c27f00
kfree(o0)                                -> ok
kfree(o0)                                -> ok
kzfree(o1)                               -> ok
