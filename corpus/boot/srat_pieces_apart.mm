# Pieces of a node that do not touch stay apart, above and below each other, until one fills the gap
boot(cpus=2)
e820(0, 636K, RAM, 0)
e820(1M, 7M, RAM, 0)
e820(24M, 2M, RAM, 1)
e820(32M, 2M, RAM, 1)
e820(12M, 2M, RAM, 1)
e820(10M, 1M, RAM, 0)
e820(26M, 2M, RAM, 1)
e820(36M, 1M, RAM, 2)
show(active_ranges)  -> ok
| 0: 0x00000001 -> 0x0000009f
| 0: 0x00000100 -> 0x00000800
| 0: 0x00000a00 -> 0x00000b00
| 1: 0x00000c00 -> 0x00000e00
| 1: 0x00001800 -> 0x00001c00
| 1: 0x00002000 -> 0x00002200
| 2: 0x00002400 -> 0x00002500
