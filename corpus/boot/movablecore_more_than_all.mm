# movablecore= of more than all memory wraps, and nothing is movable
boot(ram=48M, cpus=1, movablecore=64M)
show(buddyinfo)  -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      1      1      2      2      1      2      1      1      2      2      6
