# kernelcore= counts RAM, not addresses: holes push the border of ZONE_MOVABLE up
boot(cpus=1, kernelcore=20M)
e820(0, 636K, RAM)
e820(1M, 19M, RAM)
e820(24M, 2M, RAM)
e820(32M, 16M, RAM)
show(buddyinfo)      -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      1      1      2      2      1      2      1      1      2      1      0
| Node 0, zone  Movable      0      0      0      0      0      0      0      0      0      0      4
show(active_ranges)  -> ok
| 0: 0x00000001 -> 0x0000009f
| 0: 0x00000100 -> 0x00001400
| 0: 0x00001800 -> 0x00001a00
| 0: 0x00002000 -> 0x00003000
