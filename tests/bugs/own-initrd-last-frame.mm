# The frame that a ramdisk ends in is handed over with the others
boot(ram=24M, ramdisk=8M, ramdisk_size=0x1388)
show(buddyinfo)  -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      1      2      1      1      2      0      1      2      2      2      0
