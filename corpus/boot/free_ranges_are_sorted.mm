# Low memory is gone whole, and its slot in the array of free ranges is taken by one from far up: it is sorted
boot(cpus=1)
e820(4K, 8K, RAM)
e820(1M, 31M, RAM)
show(buddyinfo)  -> ok
| Node 0, zone      DMA      0      1      1      1      2      1      1      1      1      0      3
| Node 0, zone   Normal      1      1      2      2      1      2      2      1      2      2      2
