# Of kernelcore= and movablecore= the one that leaves more to the kernel holds
boot(ram=48M, cpus=1, kernelcore=20M, movablecore=16M)
show(buddyinfo)  -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      1      1      2      2      1      2      1      1      2      2      2
| Node 0, zone  Movable      0      0      0      0      0      0      0      0      0      0      4
