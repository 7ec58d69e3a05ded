# The direct map: small pages for the first 4 MiB, large ones up to the end of lowmem
show(kernel_page_tables)  -> ok
| 0xc0000000-0xc0400000       4096K P RW A D GLB 4k
| 0xc0400000-0xc2000000      28672K P RW A D PSE GLB 4M
