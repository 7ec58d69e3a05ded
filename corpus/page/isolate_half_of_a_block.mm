# With pageblocks of 512 a free block of 1024 is cut when one of them is isolated, and mends after
boot(ram=32M, pae=1)
show(buddyinfo)                           -> ok
| Node 0, zone      DMA      3      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      0      1      1      1      2      1      2      1      2      2      2
start_isolate_page_range(0x1400, 0x1600)  -> 0
show(buddyinfo)                           -> ok
| Node 0, zone      DMA      3      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      0      1      1      1      2      1      2      1      2      4      1
start_isolate_page_range(0x1a00, 0x1c00)  -> 0
show(buddyinfo)                           -> ok
| Node 0, zone      DMA      3      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      0      1      1      1      2      1      2      1      2      6      0
undo_isolate_page_range(0x1400, 0x1600)   -> ok
undo_isolate_page_range(0x1a00, 0x1c00)   -> ok
show(buddyinfo)                           -> ok
| Node 0, zone      DMA      3      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      0      1      1      1      2      1      2      1      2      2      2
