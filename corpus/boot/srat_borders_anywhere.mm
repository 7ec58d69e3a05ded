# A node may end in the middle of a block of 1024 pages: blocks do not merge across
boot(cpus=2)
e820(0, 636K, RAM, 0)
e820(1M, 18M, RAM, 0)
e820(19M, 13M, RAM, 1)
show(buddyinfo)  -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      0      1      1      2      1      1      1      2      1      0      0
| Node 1, zone   Normal      1      2      1      1      2      1      1      2      1      1      2
show(zonelists)  -> ok
| order node
| Node 0: 0/Normal 0/DMA 1/Normal
| Node 0 alone: 0/Normal 0/DMA
| Node 1: 1/Normal 0/Normal 0/DMA
| Node 1 alone: 1/Normal
