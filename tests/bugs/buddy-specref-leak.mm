# All pages of a block but the one that is looked at go back at once
boot(ram=24M)
p0 = alloc_pages(GFP_KERNEL, 3)  -> pfn 0x1430 Normal
get_page(p0)                     -> ok
__free_pages(p0, 3)              -> ok
put_page(p0)                     -> ok
drain_all_pages()                -> ok
show(buddyinfo)                  -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      1      2      1      1      2      0      1      2      2      2      0
