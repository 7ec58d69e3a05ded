# mem=24M cuts the map there
boot(ram=48M, mem=24M)
show(e820)       -> ok
| 0000000000000000 - 0000000000001000 (reserved)
| 0000000000001000 - 000000000009f000 (usable)
| 000000000009f000 - 00000000000a0000 (reserved)
| 00000000000f0000 - 0000000000100000 (reserved)
| 0000000000100000 - 0000000001800000 (usable)
show(buddyinfo)  -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      1      2      1      1      2      0      1      2      2      2      0
