# One half freed, the other not: no merge
p0 = alloc_pages(GFP_KERNEL, 5)  -> pfn 0x1c40 Normal
split_page(p0, 5)                -> ok
__free_pages(p0+1, 0)            -> ok
__free_pages(p0+2, 0)            -> ok
drain_local_pages()              -> ok
show(buddyinfo)                  -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      3      2      1      1      2      2      0      1      2      2      2
| Node 0, zone  HighMem      0      0      0      0      0      0      0      0      0      0      4
