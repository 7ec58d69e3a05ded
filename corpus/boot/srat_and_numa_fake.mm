# numa=fake= is asked for: what the firmware says of nodes does not count
boot(cpus=2, nodes=2)
e820(0, 636K, RAM, 0)
e820(1M, 7M, RAM, 0)
e820(8M, 24M, RAM, 1)
show(active_ranges)  -> ok
| 0: 0x00000001 -> 0x0000009f
| 0: 0x00000100 -> 0x00001400
| 1: 0x00001400 -> 0x00002000
