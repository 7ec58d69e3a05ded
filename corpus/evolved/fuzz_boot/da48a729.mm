# fuzz_boot found da48a729: alloc_page show free_hot_cold_page alloc_pages_node ...
boot(cpus=2, nodes=4)
e820(0, 24M, RAM)
e820(0, 64M, RAM, 1)
e820(0, 64M, RAM, 2)
e820(0, 64M, RAM, 3)
e820(0, 20M, RAM, 0)
e820(20484K, 45052K, RAM, 0)
e820(0, 636K, RAM)
e820(0, 64M, RAM, 1)
e820(0, 64M, RAM, 2)
e820(0, 64M, RAM, 3)
e820(0, 20M, RAM, 0)
e820(20484K, 45052K, RAM, 0)
e820(0, 636K, RAM)
e820(0xffffffffffffffc4, 20M, RAM)
p0 = alloc_page(GFP_DMA|__GFP_MOVABLE|__GFP_IO|__GFP_FS)  -> pfn 0x3 DMA
show(meminfo)                                             -> ok
free_hot_cold_page(p0, 3563519)                           -> ok
show(early_res)                                           -> ok
p1 = alloc_pages_node(2, GFP_HIGHUSER|__GFP_REPEAT, 0)    -> pfn 0x241a Normal
show(early_res)                                           -> ok
show(buddyinfo)                                           -> ok
show(e820)                                                -> ok
a0 = __get_dma_pages(GFP_USER, 0)                         -> 0xc0c2a000
tick(16665)                                               -> ok
show(meminfo)                                             -> ok
p2 = alloc_page(GFP_KERNEL)                               -> pfn 0xc2b DMA
__free_pages(p1, 0)                                       -> ok
p3 = alloc_pages(GFP_TEMPORARY|__GFP_COMP, 0)             -> pfn 0x800 DMA
show(e820)                                                -> ok
p4 = alloc_page(GFP_DMA|__GFP_MOVABLE|__GFP_IO|__GFP_FS)  -> pfn 0x3 DMA
