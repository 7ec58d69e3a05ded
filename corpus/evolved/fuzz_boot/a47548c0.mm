# fuzz_boot found a47548c0: __get_dma_pages alloc_page show alloc_pages put_page ...
boot(cpus=2)
e820(0, 24M, RAM)
e820(0, 636K, RAM, 0)
e820(0, 636K, RAM)
e820(1M, 927M, RAM)
e820(4G, 64M, RAM)
a0 = __get_dma_pages(GFP_KERNEL, 0)         -> 0xc0c00000
p0 = alloc_page(GFP_USER)                   -> pfn 0x37c2d Normal
show(active_ranges)                         -> ok
p1 = alloc_pages(GFP_NOIO|__GFP_DMA|__GFP_HIGH|__GFP_FS|__GFP_COLD|__GFP_NOWARN|__GFP_REPEAT|__GFP_HARDWALL, 1)  -> pfn 0xc02 DMA
put_page(p0)                                -> ok
p2 = alloc_pages_node(2, GFP_TEMPORARY, 0)  -> pfn 0x37800 Normal
__free_pages(p2, 0)                         -> ok
show(active_ranges)                         -> ok
p3 = alloc_page(GFP_ATOMIC|__GFP_NORETRY)   -> pfn 0x37c2d Normal
put_page(p3)                                -> ok
