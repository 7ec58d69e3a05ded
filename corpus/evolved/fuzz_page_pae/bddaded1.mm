# fuzz_page_pae found bddaded1: sysctl alloc_pages __free_pages page_io __get_dma_pages ...
boot(ram=24M, pae=1)
sysctl(min_free_kbytes, 0)                      -> 0
p0 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)  -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)   -> pfn 0x1200 Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 8)   -> pfn 0x1100 Normal
p3 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 7)   -> pfn 0x1080 Normal
p4 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 8)   -> pfn 0x1600 Normal
p5 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 7)   -> pfn 0x1700 Normal
p6 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 8)   -> pfn 0x1500 Normal
p7 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 7)   -> pfn 0x1480 Normal
p8 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 8)   -> pfn 0x200 DMA
p9 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 7)   -> pfn 0x1780 Normal
__free_pages(p8, 8)                             -> ok
page_io(p6, 35)                                 -> misuse
a0 = __get_dma_pages(GFP_KERNEL, 0)             -> 0xc0c00000
p10 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 0)  -> pfn 0x1062 Normal
p11 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 7)  -> pfn 0x200 DMA
p12 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 8)  -> pfn 0x300 DMA
p13 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 7)  -> pfn 0x280 DMA
p14 = alloc_page(GFP_KERNEL)                    -> pfn 0x1440 Normal
show(pagetypeinfo)                              -> ok
__free_pages(p12, 8)                            -> ok
__free_pages(p4, 8)                             -> ok
p15 = alloc_pages(__GFP_HARDWALL, 0)            -> pfn 0x1441 Normal
__free_pages(p14, 0)                            -> ok
__free_pages(p13, 7)                            -> ok
__free_pages(p10, 0)                            -> ok
__free_pages(p3, 7)                             -> ok
__free_pages(p15, 0)                            -> ok
