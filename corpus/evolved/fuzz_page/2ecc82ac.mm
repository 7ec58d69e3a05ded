# fuzz_page found 2ecc82ac: nr_free_buffer_pages nr_free_pagecache_pages alloc_page ...
nr_free_buffer_pages()                              -> 7701
nr_free_pagecache_pages()                           -> 11656
p0 = alloc_page(GFP_KERNEL)                         -> pfn 0x1c2d Normal
switch_cpu(1)                                       -> ok
p1 = alloc_pages(GFP_NOFS, 3)                       -> pfn 0x1c30 Normal
__free_pages(p1, 3)                                 -> ok
p2 = alloc_page(GFP_NOFS)                           -> pfn 0x1c2e Normal
p3 = alloc_pages_node(1, GFP_KERNEL, 9)             -> pfn 0x1e00 Normal
a0 = get_zeroed_page(GFP_KERNEL)                    -> 0xc1c2f000
p4 = alloc_pages_node(1, GFP_KERNEL, 0)             -> pfn 0x1c30 Normal
free_pages(a0, 0)                                   -> ok
p5 = alloc_pages(GFP_KERNEL|0x2000, 10)             -> pfn 0x1800 Normal
p6 = alloc_pages_node(-1, GFP_HIGHUSER_MOVABLE, 0)  -> pfn 0x2c00 HighMem
sysctl(min_free_kbytes, 16384)                      -> 0
get_pageblock_migratetype(p4)                       -> 0
show(meminfo)                                       -> ok
__free_pages(p2, 0)                                 -> ok
a1 = get_zeroed_page(GFP_KERNEL)                    -> 0xc0c00000
p7 = alloc_pages_node(2, GFP_USER, 0)               -> pfn 0xc01 DMA
p8 = alloc_pages(GFP_NOIO, 0)                       -> pfn 0xc02 DMA
p9 = alloc_pages(GFP_KERNEL, 10)                    -> pfn 0x800 DMA
p10 = alloc_pages_node(-1, GFP_KERNEL, 0)           -> pfn 0xc03 DMA
p11 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 8)      -> pfn 0x200 DMA
p12 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 8)      -> pfn 0x300 DMA
p13 = alloc_page(GFP_ATOMIC)                        -> pfn 0x1c31 Normal
p14 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 8)      -> NULL
p15 = alloc_page(GFP_ATOMIC)                        -> pfn 0x1c2e Normal
p16 = alloc_pages_node(1, GFP_KERNEL, 10)           -> NULL
! t0: page allocation failure. order:10, mode:0xd0
sysctl(min_free_kbytes, 16384)                      -> 0
get_pageblock_migratetype(p10)                      -> 0
show(buddyinfo)                                     -> ok
__free_pages(p13, 0)                                -> ok
