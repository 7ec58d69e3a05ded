# Addresses are there only when what was lazily freed is purged: who asks purges it
boot(cpus=1)
e820(0, 640K, RAM)
e820(1M, 47M, RAM)
e820(892M, 4M, RAM)
v0 = ioremap(3328M, 64M)  -> 0xf8800000
v1 = ioremap(3328M, 32M)  -> 0xfc880000
v2 = ioremap(3328M, 8M)   -> 0xfe900000
iounmap(v2)               -> ok
v3 = ioremap(3328M, 8M)   -> 0xfe900000
