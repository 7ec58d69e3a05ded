# More than 32 MiB lazily freed on one CPU: the next that frees purges all of it
boot(ram=48M, cpus=1, highmem=16M)
v0 = ioremap(3584M, 16M)  -> 0xc2800000
v1 = ioremap(3600M, 16M)  -> 0xc3880000
v2 = vmalloc(4K)          -> 0xc3802000
iounmap(v0)               -> ok
v3 = ioremap(3584M, 4M)   -> 0xc4900000
iounmap(v1)               -> ok
v4 = ioremap(3584M, 4M)   -> 0xc2800000
