# 24 MiB without highmem=: everything is lowmem, and HIGHUSER pages come from Normal
boot(ram=24M)
p0 = alloc_page(GFP_HIGHUSER)  -> pfn 0x142d Normal
show(buddyinfo)                -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      0      2      1      1      2      0      1      2      2      2      0
