# A block freed while a reference to its first page lives: the rest goes back at once
p0 = alloc_pages(GFP_KERNEL, 2)  -> pfn 0x1c30 Normal
get_page(p0)                     -> ok
__free_pages(p0, 2)              -> ok
page_count(p0)                   -> 1
put_page(p0)                     -> ok
show(buddyinfo)                  -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      1      2      1      1      2      1      1      1      2      2      2
| Node 0, zone  HighMem      0      0      0      0      0      0      0      0      0      0      4
