# memmap=4M$16M: reserved is the higher type, and wins over the firmware's RAM
boot(ram=32M, cpus=1, memmap=16M, memmap_size=4M, memmap_type=reserved)
show(e820)       -> ok
| 0000000000000000 - 0000000000001000 (reserved)
| 0000000000001000 - 000000000009f000 (usable)
| 000000000009f000 - 00000000000a0000 (reserved)
| 00000000000f0000 - 0000000000100000 (reserved)
| 0000000000100000 - 0000000001000000 (usable)
| 0000000001000000 - 0000000001400000 (reserved)
| 0000000001400000 - 0000000002000000 (usable)
show(buddyinfo)  -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      1      1      2      2      1      2      2      1      2      2      1
