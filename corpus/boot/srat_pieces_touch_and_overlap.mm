# A node's pieces come in any order: one lengthens another at its end, at its start, lies inside, covers it, fills a gap
boot(cpus=2)
e820(0, 4M, RAM, 0)
e820(4M, 4M, RAM, 0)
e820(16M, 4M, RAM, 1)
e820(14M, 3M, RAM, 1)
e820(15M, 1M, RAM, 1)
e820(28M, 2M, RAM, 1)
e820(12M, 10M, RAM, 1)
e820(24M, 8M, RAM, 1)
e820(22M, 2M, RAM, 1)
show(active_ranges)  -> ok
| 0: 0x00000001 -> 0x000000a0
| 0: 0x00000100 -> 0x00000800
| 1: 0x00000c00 -> 0x00002000
