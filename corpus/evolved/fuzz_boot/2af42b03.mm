# fuzz_boot found 2af42b03: show alloc_pages_node alloc_pages
boot(cpus=1)
e820(9K, 627K, RAM)
e820(1M, 31M, RAM)
show(early_res)                                               -> ok
p0 = alloc_pages_node(-1, GFP_NOIO, 1)                        -> pfn 0x1c14 Normal
p1 = alloc_pages(GFP_ATOMIC|__GFP_HIGHMEM|0x102000, 0)        -> pfn 0x1c13 Normal
p2 = alloc_pages(GFP_ATOMIC|__GFP_COMP, 1)                    -> pfn 0x1c16 Normal
p3 = alloc_pages_node(1, GFP_NOFS, 1)                         -> pfn 0x1c18 Normal
p4 = alloc_pages(GFP_ATOMIC|__GFP_MOVABLE|__GFP_THISNODE, 0)  -> pfn 0x1082 Normal
p5 = alloc_pages(GFP_ATOMIC, 1)                               -> pfn 0x1c1a Normal
p6 = alloc_pages(GFP_NOIO|__GFP_DMA, 0)                       -> pfn 0xc00 DMA
p7 = alloc_pages(GFP_ATOMIC|__GFP_DMA|__GFP_MOVABLE|__GFP_ZERO|__GFP_NOTRACK, 0)  -> pfn 0x9e DMA
p8 = alloc_pages(GFP_ATOMIC|__GFP_MOVABLE|__GFP_REPEAT|__GFP_NOMEMALLOC, 0)  -> pfn 0x1083 Normal
