# The memory that krealloc() moves from is another's before the call returns
boot(cpus=1)
o0 = kmalloc(100, GFP_KERNEL)                -> 0xc1c05c80
obj_fill(o0, 0x11111111)                     -> ok
o1 = krealloc(o0, 200, GFP_KERNEL)  !4:irq0  -> 0xc1c07f00
@irq0 o2 = kmalloc(100, GFP_ATOMIC)          -> 0xc1c05c80
kfree(o2)                                    -> ok
kfree(o1)                                    -> ok
