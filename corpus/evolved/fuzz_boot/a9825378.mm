# fuzz_boot found a9825378: alloc_pages __free_pages __get_free_pages
boot(cpus=2)
e820(0, 12M, RAM)
e820(8M, 0, reserved)
e820(12301K, 12M, RAM)
e820(8227K, 0, reserved)
p0 = alloc_pages(GFP_DMA, 2)                        -> pfn 0xc04 DMA
p1 = alloc_pages(GFP_ATOMIC|__GFP_HIGHMEM|__GFP_MOVABLE|__GFP_NORETRY|__GFP_COMP|__GFP_NOTRACK, 0)  -> pfn 0x1802 Normal
__free_pages(p1, 0)                                 -> ok
a0 = __get_free_pages(GFP_TEMPORARY|__GFP_COLD, 1)  -> 0xc1600000
__free_pages(p0, 2)                                 -> ok
p2 = alloc_pages(GFP_ATOMIC|__GFP_DMA|__GFP_COMP|__GFP_RECLAIMABLE, 1)  -> pfn 0x800 DMA
p3 = alloc_pages(GFP_DMA|0x100000, 0)               -> pfn 0xc04 DMA
