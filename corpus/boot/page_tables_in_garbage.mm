# Page tables made in RAM full of garbage: nothing beyond lowmem is mapped
boot(ram=46M, cpus=1, highmem=16M, ramfill=0xff)
show(kernel_page_tables)  -> ok
| 0xc0000000-0xc0400000       4096K P RW A D GLB 4k
| 0xc0400000-0xc1c00000      24576K P RW A D PSE GLB 4M
| 0xc1c00000-0xc1e00000       2048K P RW A D GLB 4k
