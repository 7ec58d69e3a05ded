# kernelcore=24M: what is above goes to zone Movable, taken from the highest zone
boot(ram=96M, highmem=32M, kernelcore=24M)
p0 = alloc_page(GFP_HIGHUSER_MOVABLE)  -> pfn 0x5c00 Movable
p1 = alloc_page(GFP_HIGHUSER)          -> pfn 0x3c2d Normal
show(buddyinfo)                        -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      0      2      1      1      2      1      2      1      1      2     10
| Node 0, zone  Movable      1      1      1      1      1      1      1      1      1      1      7
