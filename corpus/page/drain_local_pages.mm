# drain_local_pages() empties the pagesets of the CPU that calls
boot(ram=96M)
show(buddyinfo)              -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      1      1      1      1      2      1      2      1      1      2     18
p0 = alloc_page(GFP_KERNEL)  -> pfn 0x5c2d Normal
__free_pages(p0, 0)          -> ok
show(buddyinfo)              -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      1      1      1      1      2      1      2      1      1      2     18
drain_local_pages()          -> ok
show(buddyinfo)              -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      1      2      1      1      2      1      2      1      1      2     18
