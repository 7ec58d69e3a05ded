# The firmware's numbers are not the kernel's: nodes are numbered by address
boot(cpus=4)
e820(32M, 16M, RAM, 0)
e820(0, 636K, RAM, 3)
e820(1M, 15M, RAM, 3)
e820(16M, 16M, RAM, 1)
show(active_ranges)  -> ok
| 0: 0x00000001 -> 0x0000009f
| 0: 0x00000100 -> 0x00001000
| 1: 0x00001000 -> 0x00002000
| 2: 0x00002000 -> 0x00003000
show(zonelists)      -> ok
| order node
| Node 0: 0/DMA 1/Normal 2/Normal
| Node 0 alone: 0/DMA
| Node 1: 1/Normal 2/Normal 0/DMA
| Node 1 alone: 1/Normal
| Node 2: 2/Normal 0/DMA 1/Normal
| Node 2 alone: 2/Normal
