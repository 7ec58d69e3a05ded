# Where highmem is what can be movable, kernelcore= counts lowmem first
boot(ram=48M, cpus=1, highmem=24M, kernelcore=32M)
show(buddyinfo)  -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      1      1      2      2      1      2      1      1      2      2      0
| Node 0, zone  HighMem      0      0      0      0      0      0      0      0      0      0      3
| Node 0, zone  Movable      0      0      0      0      0      0      0      0      0      0      3
