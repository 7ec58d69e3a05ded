# A request of 256 pages from a block of 1024: it is split into 512, 256, 256
boot(ram=48M)
show(buddyinfo)                  -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      1      2      1      1      2      1      1      1      2      2      6
p0 = alloc_pages(GFP_KERNEL, 8)  -> pfn 0x2d00 Normal
show(buddyinfo)                  -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      1      2      1      1      2      1      1      1      1      2      6
