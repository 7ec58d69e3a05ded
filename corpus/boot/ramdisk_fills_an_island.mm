# An island of RAM that the ramdisk fills is no free range at all
boot(cpus=1, ramdisk=32M, ramdisk_size=64K)
e820(0, 636K, RAM)
e820(1M, 23M, RAM)
e820(32M, 64K, RAM)
show(active_ranges)  -> ok
| 0: 0x00000001 -> 0x0000009f
| 0: 0x00000100 -> 0x00001800
| 0: 0x00002000 -> 0x00002010
show(buddyinfo)      -> ok
| Node 0, zone      DMA      3      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      1      1      2      2      1      2      2      1      2      2      0
