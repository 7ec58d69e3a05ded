# Two nodes on 48 MiB: the DMA zone is all in node 0
boot(ram=48M, cpus=2, nodes=2)
show(buddyinfo)  -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      0      1      1      2      1      0      1      2      2      2      1
| Node 1, zone   Normal      1      2      1      1      1      1      1      2      2      2      3
