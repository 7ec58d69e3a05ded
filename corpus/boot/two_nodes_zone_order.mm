# Zone order: the high zones of all nodes before any lower one
boot(ram=96M, cpus=2, nodes=2, numa_zonelist_order=zone)
show(zonelists)  -> ok
| order zone
| Node 0: 0/Normal 1/Normal 0/DMA
| Node 0 alone: 0/Normal 0/DMA
| Node 1: 1/Normal 0/Normal 0/DMA
| Node 1 alone: 1/Normal
