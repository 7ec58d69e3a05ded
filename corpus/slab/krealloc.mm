# Memory grows in place as far as its general cache allows, then it moves with what is in it
o0 = krealloc(NULL, 10, GFP_KERNEL)  -> 0xc1c01720
obj_fill(o0, 0x11111111)             -> ok
o1 = krealloc(o0, 32, GFP_KERNEL)    -> 0xc1c01720
obj_fill(o1, 0x22222222)             -> ok
o2 = krealloc(o1, 33, GFP_KERNEL)    -> 0xc1c06000
o3 = krealloc(o2, 5, GFP_KERNEL)     -> 0xc1c06000
obj_check(o3, 0x22222222)            -> 0
o4 = krealloc(o3, 0, GFP_KERNEL)     -> ZERO_SIZE_PTR
o5 = kmalloc(60, GFP_KERNEL)         -> 0xc1c06000
