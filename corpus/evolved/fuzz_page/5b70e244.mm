# fuzz_page found 5b70e244: alloc_pages page_fill get_zeroed_page get_page ...
boot(ram=96M, cpus=2)
p0 = alloc_pages(GFP_TEMPORARY, 0)                                -> pfn 0x5800 Normal
page_fill(p0, 0x289fa8d5)                                         -> ok
a0 = get_zeroed_page(GFP_TEMPORARY)                               -> 0xc5801000
a1 = get_zeroed_page(GFP_THISNODE|GFP_NOFS|__GFP_COLD|__GFP_ZERO|__GFP_NOMEMALLOC|__GFP_RECLAIMABLE|0x102000)  -> 0xc5802000
a2 = get_zeroed_page(GFP_USER|__GFP_MOVABLE)                      -> 0xc1182000
p1 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)                         -> pfn 0x1183 Normal
p2 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)                         -> pfn 0x1184 Normal
p3 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)                         -> pfn 0x1185 Normal
page_fill(p3, 0x6adabd84)                                         -> ok
get_page(p3)                                                      -> ok
p4 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_THISNODE|0x100000, 0) -> pfn 0x1186 Normal
inc_zone_page_state(p4, numa_hit)                                 -> misuse
p5 = alloc_pages(GFP_USER|__GFP_DMA|__GFP_MOVABLE|__GFP_HIGH, 0)  -> pfn 0x3 DMA
a3 = get_zeroed_page(GFP_USER|__GFP_MOVABLE|__GFP_COMP|__GFP_NOTRACK)  -> 0xc1187000
p6 = alloc_pages(GFP_TEMPORARY, 0)                                -> pfn 0x5803 Normal
set_page_flags(p4, PG_referenced)                                 -> ok
p7 = alloc_page(GFP_HIGHUSER_MOVABLE|__GFP_THISNODE)              -> pfn 0x1188 Normal
p8 = alloc_pages(GFP_TEMPORARY|__GFP_DMA32|__GFP_NOTRACK, 0)      -> pfn 0x5804 Normal
p9 = alloc_page(GFP_TEMPORARY)                                    -> pfn 0x5805 Normal
p10 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)                        -> pfn 0x1189 Normal
p11 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)                        -> pfn 0x118a Normal
p12 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_COLD, 0)             -> pfn 0x118b Normal
p13 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)                        -> pfn 0x118d Normal
a4 = get_zeroed_page(GFP_TEMPORARY)                               -> 0xc5806000
p14 = alloc_pages(GFP_TEMPORARY|__GFP_DMA32, 0)                   -> pfn 0x5807 Normal
p15 = alloc_pages(GFP_USER|__GFP_RECLAIMABLE|__GFP_NOTRACK|0x2000, 0)  -> pfn 0x5808 Normal
p16 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_COLD|__GFP_NOTRACK, 0)  -> pfn 0x118c Normal
a5 = alloc_pages_exact(38674, GFP_TEMPORARY|__GFP_HIGH|__GFP_NOMEMALLOC)  -> 0xc5810000
p17 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)                        -> pfn 0x118e Normal
p18 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_NOWARN, 0)           -> pfn 0x118f Normal
p19 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)                        -> pfn 0x1190 Normal
free_pages(a1, 0)                                                 -> ok
