# A node that is not small and consists of DMA memory: zonelists go by node
boot(cpus=2)
e820(0, 636K, RAM, 0)
e820(1M, 15M, RAM, 0)
e820(16M, 24M, RAM, 1)
show(zonelists)  -> ok
| order node
| Node 0: 0/DMA 1/Normal
| Node 0 alone: 0/DMA
| Node 1: 1/Normal 0/DMA
| Node 1 alone: 1/Normal
