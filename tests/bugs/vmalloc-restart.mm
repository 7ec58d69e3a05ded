# What was freed in the middle is there after the purge that the request itself makes
boot(cpus=1)
e820(0, 640K, RAM)
e820(1M, 47M, RAM)
e820(892M, 4M, RAM)
v0 = ioremap(3328M, 30M)  -> *
v1 = ioremap(3328M, 64M)  -> *
iounmap(v0)               -> ok
v2 = ioremap(3328M, 30M)  -> 0x*
