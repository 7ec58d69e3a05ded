# Four nodes are asked of 4 MiB
boot(ram=4M, nodes=4)  -> panic Not enough memory for each node: 4 nodes of at least 4MB
