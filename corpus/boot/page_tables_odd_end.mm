# The end of lowmem is not the end of a large page: the rest is mapped by small ones
boot(cpus=1)
e820(0, 636K, RAM)
e820(1M, 32084K, RAM)
show(kernel_page_tables)  -> ok
| 0xc0000000-0xc0400000       4096K P RW A D GLB 4k
| 0xc0400000-0xc2000000      28672K P RW A D PSE GLB 4M
| 0xc2000000-0xc2055000        340K P RW A D GLB 4k
