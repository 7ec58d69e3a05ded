# fuzz_page found fdb2345f: alloc_page alloc_pages_exact free_pages_exact alloc_pages_node ...
boot(ram=32M, highmem=0)
p0 = alloc_page(GFP_TEMPORARY)                     -> pfn 0x1800 Normal
a0 = alloc_pages_exact(14295, GFP_NOFS|__GFP_DMA)  -> 0xc0c00000
p1 = alloc_page(GFP_KERNEL|__GFP_DMA32)            -> pfn 0x1c2d Normal
free_pages_exact(a0, 16K)                          -> ok
p2 = alloc_pages_node(3, GFP_USER|__GFP_DMA|__GFP_ZERO|__GFP_RECLAIMABLE|0x2000, 0)  -> pfn 0xc00 DMA
free_hot_cold_page(p2, 0)                          -> ok
switch_cpu(0)                                      -> ok
a1 = alloc_pages_exact(14295, GFP_NOFS|__GFP_DMA)  -> 0xc0c00000
p3 = alloc_page(GFP_KERNEL|__GFP_DMA32)            -> pfn 0x1c2e Normal
p4 = alloc_pages_node(3, GFP_NOIO, 0)              -> pfn 0x1c2f Normal
free_pages_exact(a1, 16K)                          -> ok
p5 = alloc_pages_node(3, GFP_USER|__GFP_DMA|__GFP_ZERO|__GFP_RECLAIMABLE|0x2000, 0)  -> pfn 0xc00 DMA
free_hot_cold_page(p5, 0)                          -> ok
p6 = alloc_pages_node(3, GFP_NOIO, 0)              -> pfn 0x1c30 Normal
get_page(p6)                                       -> ok
get_page(p4)                                       -> ok
free_hot_cold_page(p3+2, 4)                        -> ok
