# fuzz_system found c3e7c783: alloc_page __get_free_pages sysctl alloc_pages ...
p0 = alloc_page(GFP_KERNEL)                                -> pfn 0x1c2d Normal
a0 = __get_free_pages(GFP_NOFS, 0)                         -> 0xc1c2e000
a1 = __get_free_pages(GFP_USER|__GFP_MOVABLE|0x100000, 1)  -> 0xc10c2000
a2 = __get_free_pages(GFP_USER|__GFP_MOVABLE, 1)           -> 0xc10c4000
sysctl(percpu_pagelist_fraction, 7)                        -> -EINVAL
p1 = alloc_pages(GFP_NOFS|__GFP_MOVABLE, 9)                -> pfn 0x1200 Normal
start_isolate_page_range(0x7400, 0x1800)                   -> 0
sysctl(min_free_kbytes, 260)                               -> 0
p2 = alloc_pages(GFP_NOFS|__GFP_MOVABLE, 9)                -> pfn 0x1800 Normal
sysctl(min_free_kbytes, 260)                               -> 0
show(zoneinfo)                                             -> ok
p3 = alloc_pages(__GFP_HIGHMEM|__GFP_FS|__GFP_NOWARN|__GFP_NORETRY, 1)  -> pfn 0x2c00 HighMem
p4 = alloc_pages(GFP_NOFS|__GFP_MOVABLE, 9)                -> pfn 0x1a00 Normal
start_isolate_page_range(0x7400, 0x1800)                   -> 0
sysctl(min_free_kbytes, 260)                               -> 0
p5 = alloc_pages(GFP_NOFS|__GFP_MOVABLE, 9)                -> pfn 0x1e00 Normal
start_isolate_page_range(0x7400, 0x1800)                   -> 0
sysctl(min_free_kbytes, 260)                               -> 0
free_pages(a0, 0)                                          -> ok
p6 = alloc_pages(GFP_NOFS|__GFP_MOVABLE, 9)                -> pfn 0x1400 Normal
p7 = alloc_pages(GFP_NOFS|__GFP_MOVABLE, 9)                -> pfn 0x1600 Normal
start_isolate_page_range(0x7400, 0x1800)                   -> 0
sysctl(min_free_kbytes, 260)                               -> 0
p8 = alloc_pages(GFP_NOFS|__GFP_MOVABLE, 9)                -> pfn 0x200 DMA
start_isolate_page_range(0x7400, 0x1800)                   -> 0
sysctl(min_free_kbytes, 260)                               -> 0
p9 = alloc_pages(GFP_NOFS|__GFP_MOVABLE, 9)                -> pfn 0x800 DMA
start_isolate_page_range(0x7400, 0x1800)                   -> 0
a3 = __get_dma_pages(GFP_TEMPORARY, 0)                     -> 0xc0c00000
start_isolate_page_range(0x7400, 0x1800)                   -> 0
p10 = alloc_pages_node(3, GFP_ATOMIC, 0)                   -> pfn 0x1d00 Normal
sysctl(min_free_kbytes, 260)                               -> 0
p11 = alloc_pages(GFP_NOFS|__GFP_MOVABLE, 9)               -> pfn 0xa00 DMA
a4 = __get_dma_pages(GFP_TEMPORARY, 0)                     -> 0xc0c01000
p12 = alloc_pages_node(3, GFP_ATOMIC, 0)                   -> pfn 0x1d01 Normal
a5 = alloc_pages_exact(1922, GFP_NOIO|__GFP_DMA)           -> 0xc0e00000
start_isolate_page_range(0x7400, 0x1800)                   -> 0
a6 = __get_dma_pages(GFP_TEMPORARY, 0)                     -> 0xc0f00000
p13 = alloc_pages_node(3, GFP_ATOMIC, 0)                   -> pfn 0x1d02 Normal
a7 = alloc_pages_exact(1922, GFP_NOIO|__GFP_DMA)           -> 0xc0d00000
dec_zone_page_state(p11, nr_active_anon)                   -> misuse
free_pages(a2, 1)                                          -> ok
free_pages(a6, 0)                                          -> ok
