# failslab: every second object of who may not sleep is refused, three in all; the kernel says so
boot(seed=0x1)
failslab(2, 100, 0, 3, 1, 0, 1)  -> ok
o0 = kmalloc(100, GFP_KERNEL)    -> 0xc1c27f00
o1 = kmalloc(100, GFP_ATOMIC)    -> 0xc1c27e80
o2 = kmalloc(100, GFP_ATOMIC)    -> NULL
o3 = kmalloc(100, GFP_ATOMIC)    -> 0xc1c27e00
o4 = kmalloc(100, GFP_ATOMIC)    -> NULL
o5 = kmalloc(100, GFP_ATOMIC)    -> 0xc1c27d80
o6 = kmalloc(100, GFP_ATOMIC)    -> NULL
o7 = kmalloc(100, GFP_ATOMIC)    -> 0xc1c27d00
o8 = kmalloc(100, GFP_ATOMIC)    -> 0xc1c27c80
