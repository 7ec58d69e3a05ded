# A pageset of batch 3 is filled in order of address, and filled again when it is empty
boot(ram=96M)
p0 = alloc_page(GFP_KERNEL)  -> pfn 0x5c2d Normal
show(buddyinfo)              -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      1      1      1      1      2      1      2      1      1      2     18
p1 = alloc_page(GFP_KERNEL)  -> pfn 0x5c2e Normal
p2 = alloc_page(GFP_KERNEL)  -> pfn 0x5c2f Normal
p3 = alloc_page(GFP_KERNEL)  -> pfn 0x5c30 Normal
show(buddyinfo)              -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      0      2      2      2      1      1      2      1      1      2     18
