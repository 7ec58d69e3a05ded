# ksize() says what stands behind a pointer, and from then on all of it is the caller's
o0 = kmalloc(40, GFP_KERNEL)  -> 0xc1c06000
ksize(o0)                     -> 64
obj_fill(o0, 0x44444444)      -> ok
obj_check(o0, 0x44444444)     -> 0
kzfree(o0)                    -> ok
