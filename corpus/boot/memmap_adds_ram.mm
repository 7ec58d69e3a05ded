# memmap=16M@32M: the user knows of RAM that the firmware does not
boot(cpus=1, memmap=32M, memmap_size=16M)
e820(0, 636K, RAM)
e820(1M, 31M, RAM)
show(e820)  -> ok
| 0000000000000000 - 0000000000001000 (reserved)
| 0000000000001000 - 000000000009f000 (usable)
| 0000000000100000 - 0000000003000000 (usable)
