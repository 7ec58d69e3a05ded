# A slab of one object is full when that is taken
o0 = kmalloc(8192, GFP_KERNEL)  -> *
o1 = kmalloc(8192, GFP_KERNEL)  -> *
