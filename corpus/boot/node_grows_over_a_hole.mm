# numa=fake= counts RAM: the node with the hole spans more
boot(cpus=2, nodes=3)
e820(0, 636K, RAM)
e820(1M, 11M, RAM)
e820(40M, 24M, RAM)
show(active_ranges)  -> ok
| 0: 0x00000001 -> 0x0000009f
| 0: 0x00000100 -> 0x00000c00
| 0: 0x00002800 -> 0x00002c00
| 1: 0x00002c00 -> 0x00003800
| 2: 0x00003800 -> 0x00004000
