# space: so many bytes are handed out first
failslab(1, 100, 300, -1, 0, 0)  -> ok
o0 = kmalloc(100, GFP_KERNEL)    -> 0xc1c27f00
o1 = kmalloc(100, GFP_KERNEL)    -> 0xc1c27e80
o2 = kmalloc(100, GFP_KERNEL)    -> NULL
o3 = kmalloc(100, GFP_KERNEL)    -> NULL
