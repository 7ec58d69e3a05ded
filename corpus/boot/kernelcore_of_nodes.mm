# kernelcore= is spread over the nodes: one that has less than its share gives all, the others more
boot(cpus=2, kernelcore=24M)
e820(0, 636K, RAM, 0)
e820(1M, 7M, RAM, 0)
e820(8M, 24M, RAM, 1)
e820(32M, 16M, RAM, 2)
show(zonelists)  -> ok
| order zone
| Node 0: 2/Movable 1/Movable 2/Normal 1/Normal 0/DMA 1/DMA
| Node 0 alone: 0/DMA
| Node 1: 1/Movable 2/Movable 1/Normal 2/Normal 1/DMA 0/DMA
| Node 1 alone: 1/Movable 1/Normal 1/DMA
| Node 2: 2/Movable 1/Movable 2/Normal 1/Normal 0/DMA 1/DMA
| Node 2 alone: 2/Movable 2/Normal
show(buddyinfo)  -> ok
| Node 0, zone      DMA      4      3      2      2      4      1      2      1      1      2      0
| Node 1, zone      DMA      0      0      0      0      0      0      0      0      0      0      2
| Node 1, zone   Normal      1      0      1      1      0      2      2      1      2      0      0
| Node 1, zone  Movable      0      0      0      0      0      0      0      0      0      0      3
| Node 2, zone   Normal      1      2      2      1      1      2      1      2      2      2      1
| Node 2, zone  Movable      0      0      0      0      0      0      0      0      0      0      1
