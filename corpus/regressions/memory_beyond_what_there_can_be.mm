# The firmware's map says more than any machine has: what the kernel takes of it is there
e820(0, 636K, RAM)
e820(1M, 65535M, RAM)
v0 = vmalloc(8K)         -> 0xf8800000
kfill(v0, 0x6f3477cd)    -> ok
kcheck(v0, 0x6f3477cd)   -> 0
