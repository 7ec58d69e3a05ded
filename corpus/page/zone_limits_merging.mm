# Blocks on both sides of a zone border never merge, aligned or not
boot(ram=24M, highmem=5M)
show(buddyinfo)  -> ok
| Node 0, zone      DMA      3      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      1      2      1      1      2      0      1      2      1      0      0
| Node 0, zone  HighMem      0      0      0      0      0      0      0      0      1      0      1
