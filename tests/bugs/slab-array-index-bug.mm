# Arrays have a cache from the second cache on
o0 = kmalloc(100, GFP_KERNEL)  -> *
kfree(o0)                      -> ok
