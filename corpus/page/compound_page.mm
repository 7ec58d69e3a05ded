# A compound page has a head and tails, and goes back as one block
p0 = alloc_pages(GFP_KERNEL|__GFP_COMP, 3)  -> pfn 0x1c30 Normal
page_count(p0)                              -> 1
get_page(p0+5)                              -> ok
page_count(p0)                              -> 2
put_page(p0+5)                              -> ok
put_page(p0)                                -> ok
show(buddyinfo)                             -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      1      2      1      1      2      1      1      1      2      2      2
| Node 0, zone  HighMem      0      0      0      0      0      0      0      0      0      0      4
