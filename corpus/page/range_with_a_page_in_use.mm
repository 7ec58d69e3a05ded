# An isolated range is free when its last page is; one that is freed there waits in no pageset
boot(ram=96M)
p0 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)  -> pfn 0x5800 Normal
split_page(p0, 10)                              -> ok
start_isolate_page_range(0x5800, 0x5c00)        -> 0
__free_pages(p0+1023, 0)                        -> ok
test_pages_isolated(0x5800, 0x5c00)             -> -EBUSY
show(buddyinfo)                                 -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      2      2      1      1      2      1      2      1      1      2     17
__free_pages(p0+1022, 0)                        -> ok
show(buddyinfo)                                 -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      1      3      1      1      2      1      2      1      1      2     17
