# Each general cache has a twin whose slabs are below 16 MiB
o0 = kmalloc(100, GFP_KERNEL)            -> 0xc1c27f00
o1 = kmalloc(100, GFP_KERNEL|__GFP_DMA)  -> 0xc0c00780
o2 = kmalloc(100, GFP_ATOMIC|__GFP_DMA)  -> 0xc0c00700
o3 = kmalloc(4M, GFP_KERNEL|__GFP_DMA)   -> 0xc0800000
ksize(o1)                                -> 128
kfree(o1)                                -> ok
o4 = kmalloc(128, GFP_DMA)               -> 0xc0c00780
