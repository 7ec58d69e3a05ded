# More than `high` pages (18) in a pageset: a batch (3) goes back to the buddy lists
boot(ram=96M)
p0 = alloc_pages(GFP_KERNEL, 5)  -> pfn 0x5c40 Normal
split_page(p0, 5)                -> ok
show(buddyinfo)                  -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      1      1      1      1      2      2      1      1      1      2     18
__free_pages(p0, 0)              -> ok
__free_pages(p0+1, 0)            -> ok
__free_pages(p0+2, 0)            -> ok
__free_pages(p0+3, 0)            -> ok
__free_pages(p0+4, 0)            -> ok
__free_pages(p0+5, 0)            -> ok
__free_pages(p0+6, 0)            -> ok
__free_pages(p0+7, 0)            -> ok
__free_pages(p0+8, 0)            -> ok
__free_pages(p0+9, 0)            -> ok
__free_pages(p0+10, 0)           -> ok
__free_pages(p0+11, 0)           -> ok
__free_pages(p0+12, 0)           -> ok
__free_pages(p0+13, 0)           -> ok
__free_pages(p0+14, 0)           -> ok
__free_pages(p0+15, 0)           -> ok
__free_pages(p0+16, 0)           -> ok
show(buddyinfo)                  -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      2      2      1      1      2      2      1      1      1      2     18
__free_pages(p0+17, 0)           -> ok
show(buddyinfo)                  -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      2      2      1      1      2      2      1      1      1      2     18
