# alloc_pages_exact() keeps the pages asked for and gives the rest of the block back
boot(ram=24M)
show(buddyinfo)                          -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      1      2      1      1      2      0      1      2      2      2      0
a0 = alloc_pages_exact(20K, GFP_KERNEL)  -> 0xc1430000
show(buddyinfo)                          -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      2      3      1      2      1      0      1      2      2      2      0
free_pages_exact(a0, 20K)                -> ok
show(buddyinfo)                          -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      1      2      1      1      2      0      1      2      2      2      0
