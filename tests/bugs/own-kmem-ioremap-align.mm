# A device is aligned to its size
v0 = vmalloc(4K)           -> 0xc2800000
v1 = ioremap(3584M, 16K)   -> 0xc2808000
