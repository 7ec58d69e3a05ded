# Without large pages the direct map is small pages alone
boot(ram=48M, cpus=1, pse=0, highmem=16M)
show(kernel_page_tables)  -> ok
| 0xc0000000-0xc2000000      32768K P RW A D GLB 4k
