# A product that 32 bits do not hold is no memory; the largest that they hold is too large
o0 = kcalloc(65536, 64K, GFP_KERNEL)              -> NULL
o1 = kcalloc(2, 2G, GFP_KERNEL)                   -> NULL
o2 = kcalloc(4294967295, 4294967295, GFP_KERNEL)  -> NULL
o3 = kcalloc(3, 1431655765, GFP_KERNEL)           -> NULL
o4 = kcalloc(1024, 4K, GFP_KERNEL)                -> 0xc1800000
o5 = kcalloc(10, 10, GFP_KERNEL)                  -> 0xc1c27f00
obj_check(o5, 0x0)                                -> 0
