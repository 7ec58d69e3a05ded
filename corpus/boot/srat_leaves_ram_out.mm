# RAM that the table says nothing of would be lost: the table is not used
boot(cpus=2)
e820(0, 636K, RAM)
e820(1M, 15M, RAM, 0)
e820(16M, 16M, RAM, 1)
show(active_ranges)  -> ok
| 0: 0x00000001 -> 0x0000009f
| 0: 0x00000100 -> 0x00002000
