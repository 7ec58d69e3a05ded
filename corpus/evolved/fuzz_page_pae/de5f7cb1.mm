# fuzz_page_pae found de5f7cb1: zone_all_unreclaimable alloc_page alloc_pages_node ...
boot(ram=96M, cpus=4, pae=1, highmem=32M)
zone_all_unreclaimable(3, Movable)         -> ok
p0 = alloc_page(GFP_ATOMIC)                -> pfn 0x3c39 Normal
p1 = alloc_pages_node(-1, GFP_KERNEL, 0)   -> pfn 0x3c3a Normal
fail_page_alloc(1, 100, 0, -1, 0, 1, 0)    -> ok
p2 = alloc_page(GFP_KERNEL)                -> pfn 0x3c3b Normal
a0 = __get_dma_pages(GFP_NOIO, 0)          -> 0xc0c00000
switch_cpu(2)                              -> ok
p3 = alloc_page(GFP_KERNEL)                -> pfn 0x3c3c Normal
a1 = __get_dma_pages(GFP_NOIO, 2)          -> 0xc0c04000
switch_cpu(2)                              -> ok
__free_pages(p1, 0)                        -> ok
p4 = alloc_page(GFP_KERNEL)                -> pfn 0x3c3a Normal
p5 = alloc_pages_node(-1, GFP_KERNEL, 0)   -> pfn 0x3c3d Normal
p6 = alloc_page(GFP_KERNEL|__GFP_NORETRY)  -> pfn 0x3c3e Normal
p7 = alloc_page(GFP_NOWAIT)  ~fail=1+      -> NULL
p8 = alloc_page(GFP_ATOMIC)                -> NULL
free_hot_cold_page(p6, 1)                  -> ok
p9 = alloc_page(GFP_NOWAIT)                -> NULL
p10 = alloc_pages(GFP_ATOMIC, 9)           -> NULL
