# No addresses: nothing is kept of the request
boot(cpus=1)
e820(0, 640K, RAM)
e820(1M, 47M, RAM)
e820(892M, 4M, RAM)
v0 = ioremap(3328M, 64M)  -> *
v1 = ioremap(3328M, 64M)  -> NULL
