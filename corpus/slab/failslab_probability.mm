# probability: the seed's random numbers decide
boot(seed=0x7)
failslab(1, 50, 0, -1, 0, 0)   -> ok
o0 = kmalloc(100, GFP_KERNEL)  -> NULL
o1 = kmalloc(100, GFP_KERNEL)  -> NULL
o2 = kmalloc(100, GFP_KERNEL)  -> NULL
o3 = kmalloc(100, GFP_KERNEL)  -> 0xc1c27f00
o4 = kmalloc(100, GFP_KERNEL)  -> NULL
o5 = kmalloc(100, GFP_KERNEL)  -> 0xc1c27e80
failslab(1, 0, 0, -1, 0, 0)    -> ok
o6 = kmalloc(100, GFP_KERNEL)  -> 0xc1c27e00
