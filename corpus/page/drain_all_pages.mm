# drain_all_pages() reaches the other CPU's pagesets by an interrupt
boot(ram=96M, cpus=2)
p0 = alloc_page(GFP_KERNEL)  -> pfn 0x5c2d Normal
__free_pages(p0, 0)          -> ok
switch_cpu(1)                -> ok
drain_local_pages()          -> ok
show(buddyinfo)              -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      1      1      1      1      2      1      2      1      1      2     18
drain_all_pages()            -> ok
show(buddyinfo)              -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      1      2      1      1      2      1      2      1      1      2     18
