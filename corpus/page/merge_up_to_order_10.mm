# The last page freed lets a whole block of 1024 grow together
boot(ram=48M)
show(buddyinfo)                            -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      1      2      1      1      2      1      1      1      2      2      6
a0 = alloc_pages_exact(2049K, GFP_KERNEL)  -> 0xc2800000
show(buddyinfo)                            -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      2      3      2      2      3      2      2      2      3      2      5
free_pages_exact(a0, 2M)                   -> ok
show(buddyinfo)                            -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      2      3      2      2      3      2      2      2      3      3      5
free_pages_exact(a0+0x200000, 4K)          -> ok
show(buddyinfo)                            -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      1      2      1      1      2      1      1      1      2      2      6
