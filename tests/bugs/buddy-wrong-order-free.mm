# The last reference to a compound page gives all of it back
boot(ram=24M)
p0 = alloc_pages(GFP_KERNEL|__GFP_COMP, 2)  -> pfn 0x1430 Normal
put_page(p0)                                -> ok
show(buddyinfo)                             -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      1      2      1      1      2      0      1      2      2      2      0
