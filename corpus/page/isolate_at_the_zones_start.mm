# The first pageblock of a zone that begins inside a block of 1024 is no part of a larger block
boot(pae=1, highmem=10M)
e820(0, 640K, RAM)
e820(1M, 25M, RAM)
e820(26628K, 10236K, RAM)
start_isolate_page_range(0x1a00, 0x1c00)  -> 0
test_pages_isolated(0x1a00, 0x1c00)       -> -EBUSY
show(buddyinfo)                           -> ok
| Node 0, zone      DMA      3      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      0      1      1      1      1      1      2      1      2      3      0
| Node 0, zone  HighMem      1      1      1      1      1      1      1      1      1      0      2
