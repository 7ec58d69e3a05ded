# The smallest general cache that holds the bytes serves them; there is none of 96, and none above 4 MiB
o0 = kmalloc(1, GFP_KERNEL)                         -> 0xc1c01720
ksize(o0)                                           -> 32
o1 = kmalloc(33, GFP_KERNEL)                        -> 0xc1c06000
ksize(o1)                                           -> 64
o2 = kmalloc(96, GFP_KERNEL)                        -> 0xc1c27f00
ksize(o2)                                           -> 128
o3 = kmalloc(129, GFP_KERNEL)                       -> 0xc1c2db40
ksize(o3)                                           -> 192
o4 = kmalloc(193, GFP_KERNEL)                       -> 0xc1c07b00
ksize(o4)                                           -> 256
o5 = kmalloc(2049, GFP_KERNEL)                      -> 0xc1c2e000
ksize(o5)                                           -> 4096
o6 = kmalloc(4097, GFP_KERNEL)                      -> 0xc1c30000
ksize(o6)                                           -> 8192
o7 = kmalloc(4M, GFP_KERNEL)                        -> 0xc1800000
ksize(o7)                                           -> 4194304
o8 = kmalloc(4194305, GFP_KERNEL)                   -> NULL
o9 = kmalloc(4294967295, GFP_KERNEL)                -> NULL
o10 = kmalloc(4294967295, GFP_KERNEL|__GFP_NOFAIL)  -> NULL
