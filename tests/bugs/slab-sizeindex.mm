# Memory can be had from the first cache on
o0 = kmalloc(100, GFP_KERNEL)  -> *
kfree(o0)                      -> ok
