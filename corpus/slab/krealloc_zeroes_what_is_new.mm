# With __GFP_ZERO memory that moves is zero behind the old content; memory that stays is not
o0 = kmalloc(32, GFP_KERNEL)                     -> 0xc1c01720
obj_fill(o0, 0x0)                                -> ok
o1 = krealloc(o0, 100, GFP_KERNEL|__GFP_ZERO)    -> 0xc1c27f00
obj_check(o1, 0x0)                               -> 0
o2 = krealloc(NULL, 100, GFP_KERNEL|__GFP_ZERO)  -> 0xc1c27e80
obj_check(o2, 0x0)                               -> 0
