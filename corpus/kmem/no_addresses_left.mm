# When vmalloc space is full, who asks is refused with a line
boot(cpus=1)
e820(0, 640K, RAM)
e820(1M, 47M, RAM)
e820(892M, 4M, RAM)
v0 = ioremap(3328M, 64M)  -> 0xf8800000
v1 = ioremap(3328M, 32M)  -> 0xfc880000
v2 = ioremap(3328M, 16M)  -> NULL
! vmap allocation for size 16781312 failed: use vmalloc=<size> to increase size.
v3 = ioremap(3328M, 8M)   -> 0xfe900000
v4 = ioremap(3328M, 8M)   -> NULL
! vmap allocation for size 8392704 failed: use vmalloc=<size> to increase size.
v5 = vmalloc(4K)          -> 0xfc802000
