# An array that is full gives away what it has
o0 = kmalloc(200000, GFP_KERNEL)  -> *
o1 = kmalloc(200000, GFP_KERNEL)  -> *
kfree(o0)                         -> ok
kfree(o1)                         -> ok
