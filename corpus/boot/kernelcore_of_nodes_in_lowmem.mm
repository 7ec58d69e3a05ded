# Nodes of lowmem alone are the kernel's, whatever their share
boot(ram=48M, cpus=2, nodes=4, highmem=20M, kernelcore=40M)
show(buddyinfo)  -> ok
| Node 0, zone      DMA      4      3      2      2      3      2      1      1      1      2      2
| Node 1, zone   Normal      0      1      1      2      1      1      1      1      2      2      1
| Node 2, zone  HighMem      0      0      0      0      0      0      0      0      0      0      3
| Node 3, zone  HighMem      0      0      0      0      0      0      0      0      0      0      1
| Node 3, zone  Movable      0      0      0      0      0      0      0      0      0      0      1
