# fuzz_page_pae found 210f8d03: get_zeroed_page free_pages sysctl alloc_pages ...
boot(ram=48M, cpus=4, nodes=2, pae=1, highmem=16M)
a0 = get_zeroed_page(GFP_KERNEL)                            -> 0xc1831000
free_pages(a0, 0)                                           -> ok
sysctl(percpu_pagelist_fraction, 8)                         -> 0
p0 = alloc_pages(GFP_USER|__GFP_MOVABLE, 0)                 -> pfn 0x1072 Normal
p1 = alloc_pages(__GFP_HIGHMEM|__GFP_NOWARN|__GFP_COMP, 0)  -> pfn 0x2c00 HighMem
get_pageblock_migratetype(p0)                               -> 2
set_migratetype_isolate(p0)                                 -> 0
set_page_flags(p1, 0)                                       -> ok
p2 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)                   -> pfn 0x1400 Normal
p3 = alloc_pages_node(0, GFP_KERNEL, 0)                     -> pfn 0x1831 Normal
tick(100)                                                   -> ok
tick(100)                                                   -> ok
tick(100)                                                   -> ok
tick(100)                                                   -> ok
tick(100)                                                   -> ok
p4 = alloc_pages(GFP_KERNEL, 2)                             -> pfn 0x1890 Normal
drain_all_pages()                                           -> ok
set_migratetype_isolate(p4)                                 -> -EBUSY
set_page_flags(p3, 0)                                       -> ok
split_page(p4, 2)                                           -> ok
free_hot_cold_page(p3, 1)                                   -> ok
p5 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)                   -> pfn 0x1401 Normal
p6 = alloc_page(GFP_KERNEL)                                 -> pfn 0x1831 Normal
p7 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)                   -> pfn 0x1402 Normal
p8 = alloc_page(GFP_KERNEL)                                 -> pfn 0x1832 Normal
p9 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)                   -> pfn 0x1403 Normal
p10 = alloc_page(GFP_KERNEL)                                -> pfn 0x1833 Normal
p11 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)                  -> pfn 0x1404 Normal
p12 = alloc_page(GFP_KERNEL|__GFP_DMA32)                    -> pfn 0x1834 Normal
