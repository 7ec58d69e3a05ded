# Memory is zeroed before it is freed: who gets it next finds no secret
o0 = kmalloc(64, GFP_KERNEL)  -> 0xc1c06000
obj_fill(o0, 0x5ec4e700)      -> ok
kzfree(o0)                    -> ok
o1 = kzalloc(64, GFP_KERNEL)  -> 0xc1c06000
obj_check(o1, 0x0)            -> 0
kzfree(o1)                    -> ok
kzfree(o1)                    -> misuse
