# fuzz_page_pae found fa121a3f: alloc_pages alloc_pages_node __get_free_pages alloc_page ...
boot(pae=1)
p0 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)     -> pfn 0x1800 Normal
p1 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)          -> pfn 0x2c00 HighMem
p2 = alloc_pages_node(3, GFP_HIGHUSER_MOVABLE, 0)  -> pfn 0x2c01 HighMem
a0 = __get_free_pages(GFP_USER|__GFP_MOVABLE, 1)   -> 0xc10c2000
p3 = alloc_page(GFP_HIGHUSER_MOVABLE)              -> pfn 0x2c02 HighMem
p4 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)      -> pfn 0x1e00 Normal
p5 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 3)      -> pfn 0x1c30 Normal
p6 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)     -> pfn 0x1400 Normal
p7 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)      -> pfn 0x1200 Normal
p8 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)      -> pfn 0xc00 DMA
p9 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)     -> pfn 0x800 DMA
p10 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)     -> pfn 0xe00 DMA
p11 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)     -> pfn 0x400 DMA
p12 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)    -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
p13 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)     -> pfn 0x600 DMA
p14 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)     -> pfn 0x200 DMA
set_page_mapcount(p5, 2)                           -> ok
__free_pages(p4, 9)                                -> ok
__free_pages(p10, 9)                               -> ok
p15 = alloc_page(GFP_HIGHUSER)                     -> pfn 0x2800 HighMem
set_page_mapcount(p14, 1)                          -> ok
set_page_mapcount(p15, 0)                          -> ok
__free_pages(p1, 0)                                -> ok
p16 = alloc_page(GFP_HIGHUSER)                     -> pfn 0x2801 HighMem
p17 = alloc_page(GFP_HIGHUSER)                     -> pfn 0x2802 HighMem
p18 = alloc_page(GFP_HIGHUSER)                     -> pfn 0x2803 HighMem
p19 = alloc_page(GFP_HIGHUSER)                     -> pfn 0x2804 HighMem
set_page_mapcount(p6, 1)                           -> ok
set_page_mapcount(p16, 0)                          -> ok
__free_pages(p16, 0)                               -> ok
__free_pages(p8, 9)                                -> ok
__free_pages(p13, 9)                               -> ok
