# Nodes without CPUs are fallen back to before those with CPUs
boot(ram=96M, cpus=2, nodes=4)
show(zonelists)  -> ok
| order zone
| Node 0: 0/Normal 2/Normal 3/Normal 1/Normal 0/DMA
| Node 0 alone: 0/Normal 0/DMA
| Node 1: 1/Normal 3/Normal 2/Normal 0/Normal 0/DMA
| Node 1 alone: 1/Normal
| Node 2: 2/Normal 3/Normal 0/Normal 1/Normal 0/DMA
| Node 2 alone: 2/Normal
| Node 3: 3/Normal 2/Normal 0/Normal 1/Normal 0/DMA
| Node 3 alone: 3/Normal
