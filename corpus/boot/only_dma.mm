# 16 MiB and no highmem: there is no Normal zone, GFP_KERNEL takes DMA frames
boot(ram=16M)
p0 = alloc_page(GFP_KERNEL)  -> pfn 0xc2d DMA
show(buddyinfo)              -> ok
| Node 0, zone      DMA      4      3      2      1      4      1      1      1      1      2      2
