# Two free pageblocks do not merge while one of them is isolated
boot(ram=32M, pae=1)
p0 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)  -> pfn 0x1800 Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)  -> pfn 0x1a00 Normal
set_migratetype_isolate(p0)                    -> 0
__free_pages(p0, 9)                            -> ok
__free_pages(p1, 9)                            -> ok
show(buddyinfo)                                -> ok
| Node 0, zone      DMA      3      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      0      1      1      1      2      1      2      1      2      4      1
unset_migratetype_isolate(p0)                  -> ok
show(buddyinfo)                                -> ok
| Node 0, zone      DMA      3      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      0      1      1      1      2      1      2      1      2      2      2
