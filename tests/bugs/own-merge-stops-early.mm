# Two free blocks of order 9 become one of order 10
boot(ram=24M)
p0 = alloc_pages(GFP_KERNEL, 9)  -> pfn 0x1600 Normal
__free_pages(p0, 9)              -> ok
show(buddyinfo)                  -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      1      2      1      1      2      0      1      2      2      2      0
