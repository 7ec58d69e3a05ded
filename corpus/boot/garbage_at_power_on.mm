# RAM holds garbage at power-on: what boot leaves is the same
boot(ram=48M, cpus=2, highmem=16M, ramfill=0x5a)
show(buddyinfo)  -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      1      2      1      1      2      1      1      1      2      2      2
| Node 0, zone  HighMem      0      0      0      0      0      0      0      0      0      0      4
check()          -> ok
