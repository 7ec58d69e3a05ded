# PAE: what is wholly above the image cannot be executed
boot(ram=48M, cpus=1, pae=1, highmem=16M)
show(kernel_page_tables)  -> ok
| 0xc0000000-0xc0200000       2048K P RW A D GLB 4k
| 0xc0200000-0xc0400000       2048K P RW A D PSE GLB 2M
| 0xc0400000-0xc2000000      28672K P RW A D PSE GLB NX 2M
