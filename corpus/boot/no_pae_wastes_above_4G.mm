# With highmem and no PAE the kernel says what it wastes: RAM above 4 GiB
boot(cpus=1)
e820(0, 636K, RAM)
e820(1M, 927M, RAM)
e820(4G, 64M, RAM)
show(active_ranges)  -> ok
| 0: 0x00000001 -> 0x0000009f
| 0: 0x00000100 -> 0x0003a000
