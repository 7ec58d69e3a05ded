# What is no RAM in the pieces of a node (a hole at the head, inside, at the tail) is no RAM of the node
boot(cpus=2)
e820(0, 636K, RAM, 0)
e820(1M, 15M, RAM, 0)
e820(16M, 32M, RAM, 1)
e820(16M, 1M, reserved)
e820(20M, 1M, reserved)
e820(44M, 4M, reserved)
e820(52M, 4M, RAM, 2)
show(active_ranges)  -> ok
| 0: 0x00000001 -> 0x0000009f
| 0: 0x00000100 -> 0x00001000
| 1: 0x00001100 -> 0x00001400
| 1: 0x00001500 -> 0x00002c00
| 2: 0x00003400 -> 0x00003800
show(zonelists)      -> ok
| order node
| Node 0: 0/DMA 2/Normal 1/Normal
| Node 0 alone: 0/DMA
| Node 1: 1/Normal 2/Normal 0/DMA
| Node 1 alone: 1/Normal
| Node 2: 2/Normal 0/DMA 1/Normal
| Node 2 alone: 2/Normal
