# A piece without RAM makes no node: mem= took it away
boot(cpus=2, mem=16M)
e820(0, 636K, RAM, 0)
e820(1M, 15M, RAM, 0)
e820(16M, 16M, RAM, 1)
show(active_ranges)  -> ok
| 0: 0x00000001 -> 0x0000009f
| 0: 0x00000100 -> 0x00001000
show(zonelists)      -> ok
| order node
| Node 0: 0/DMA
| Node 0 alone: 0/DMA
