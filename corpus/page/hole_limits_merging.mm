# Blocks on both sides of a hole never merge over it
boot(ram=24M)
e820(0, 636K, RAM)
e820(1M, 8184K, RAM)
e820(9M, 15M, RAM)
show(buddyinfo)  -> ok
| Node 0, zone      DMA      4      4      3      2      4      2      2      1      1      2      2
| Node 0, zone   Normal      1      2      1      1      2      0      1      2      2      2      0
