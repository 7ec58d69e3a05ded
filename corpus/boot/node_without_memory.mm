# A node gets whole blocks of 4 MiB: with holes in all of them nothing is left for the last node
boot(cpus=2, nodes=3)  -> panic Not enough memory for each node: node 2 of 3 has none
e820(0, 636K, RAM)
e820(1M, 2560K, RAM)
e820(4M, 3M, RAM)
e820(8M, 3M, RAM)
e820(12M, 3M, RAM)
