# fuzz_boot_pae found e62591ac: alloc_page alloc_pages page_fill alloc_pages_node ...
boot(pae=1)
p0 = alloc_page(GFP_KERNEL|0x2000)                           -> pfn 0x1c30 Normal
p1 = alloc_page(GFP_NOIO)                                    -> pfn 0x1c31 Normal
p2 = alloc_pages(GFP_NOIO|__GFP_HIGHMEM|__GFP_NOWARN|__GFP_REPEAT|__GFP_NORETRY|__GFP_COMP|__GFP_RECLAIMABLE|__GFP_NOTRACK|0x100000, 0)  -> pfn 0x2c00 HighMem
p3 = alloc_pages(GFP_NOIO, 0)                                -> pfn 0x1c32 Normal
p4 = alloc_page(GFP_NOWAIT)                                  -> pfn 0x1c33 Normal
page_fill(p2, 0xffffffff)                                    -> ok
p5 = alloc_pages_node(2, GFP_NOIO|__GFP_NOWARN|__GFP_NORETRY, 10)  -> pfn 0x1800 Normal
__free_pages(p4, 0)                                          -> ok
p6 = alloc_page(GFP_USER|__GFP_DMA32|__GFP_HIGH|__GFP_COMP)  -> pfn 0x1c33 Normal
p7 = alloc_page(GFP_NOIO)                                    -> pfn 0x1c34 Normal
free_hot_cold_page(p2, 2113535)                              -> ok
__free_pages(p0, 0)                                          -> ok
p8 = alloc_pages(GFP_NOIO, 0)                                -> pfn 0x1c30 Normal
