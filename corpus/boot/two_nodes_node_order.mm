# Node order: all zones of the near node before any of the far one
boot(ram=96M, cpus=2, nodes=2, numa_zonelist_order=node)
show(zonelists)  -> ok
| order node
| Node 0: 0/Normal 0/DMA 1/Normal
| Node 0 alone: 0/Normal 0/DMA
| Node 1: 1/Normal 0/Normal 0/DMA
| Node 1 alone: 1/Normal
