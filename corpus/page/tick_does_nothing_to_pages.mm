# Time alone changes no free list
show(buddyinfo)  -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      1      2      1      1      2      1      1      1      2      2      2
| Node 0, zone  HighMem      0      0      0      0      0      0      0      0      0      0      4
tick(1000)       -> ok
show(buddyinfo)  -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      1      2      1      1      2      1      1      1      2      2      2
| Node 0, zone  HighMem      0      0      0      0      0      0      0      0      0      0      4
