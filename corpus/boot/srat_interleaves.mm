# Nodes that take turns in memory cannot have a memory map each: the table is not used
boot(cpus=2)
e820(0, 636K, RAM, 0)
e820(1M, 7M, RAM, 0)
e820(8M, 8M, RAM, 1)
e820(16M, 16M, RAM, 0)
show(active_ranges)  -> ok
| 0: 0x00000001 -> 0x0000009f
| 0: 0x00000100 -> 0x00002000
