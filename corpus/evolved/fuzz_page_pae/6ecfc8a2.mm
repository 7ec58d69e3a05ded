# fuzz_page_pae found 6ecfc8a2: alloc_pages __free_pages show alloc_page put_page ...
boot(ram=24M, pae=1)
p0 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)                 -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL|__GFP_HIGHMEM|__GFP_MOVABLE, 9)    -> pfn 0x1600 Normal
__free_pages(p0, 10)                                           -> ok
p2 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 7)                  -> pfn 0x1080 Normal
show(pagetypeinfo)                                             -> ok
show(pagetypeinfo)                                             -> ok
p3 = alloc_page(GFP_KERNEL)                                    -> pfn 0x1430 Normal
put_page(p3)                                                   -> ok
get_pageblock_migratetype(p2)                                  -> 2
show(pagetypeinfo)                                             -> ok
p4 = alloc_page(GFP_KERNEL)  ~fail=4                           -> pfn 0x1430 Normal
get_pageblock_migratetype(p4)                                  -> 0
show(pagetypeinfo)                                             -> ok
a0 = alloc_pages_exact(20281, GFP_TEMPORARY)                   -> 0xc1500000
a1 = alloc_pages_exact(25995, GFP_USER|__GFP_RECLAIMABLE)      -> 0xc1508000
a2 = alloc_pages_exact(54079, GFP_NOIO|__GFP_REPEAT|0x100000)  -> 0xc1100000
a3 = alloc_pages_exact(3440641, GFP_KERNEL|__GFP_DMA)          -> 0xc0c00000
a4 = alloc_pages_exact(41922, GFP_NOIO|__GFP_DMA|__GFP_COLD|__GFP_HARDWALL)  -> 0xc0f50000
switch_cpu(2)                                                  -> ok
a5 = alloc_pages_exact(64K, GFP_KERNEL|__GFP_NOWARN)           -> 0xc1110000
free_hot_cold_page(p4, 1)                                      -> ok
p5 = alloc_pages_node(-1, GFP_USER|__GFP_DMA|__GFP_HIGH|__GFP_NOFAIL|__GFP_NORETRY|__GFP_THISNODE, 0)  -> pfn 0xf5b DMA
p6 = alloc_pages_node(1, GFP_USER, 0)                          -> pfn 0x110e Normal
p7 = alloc_pages_node(0, GFP_HIGHUSER_MOVABLE, 5)              -> pfn 0x1580 Normal
p8 = alloc_pages_node(1, GFP_USER|__GFP_REPEAT, 0)             -> pfn 0x110f Normal
