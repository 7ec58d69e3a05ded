# fuzz_page_pae found 92ac7276: sysctl alloc_pages zone_page_state alloc_page ...
boot(pae=1)
sysctl(min_free_kbytes, 8192)                              -> 0
p0 = alloc_pages(GFP_KERNEL, 0)                            -> pfn 0x1c30 Normal
p1 = alloc_pages(GFP_KERNEL, 10)                           -> pfn 0x1800 Normal
p2 = alloc_pages(GFP_NOWAIT, 8)                            -> pfn 0x1d00 Normal
zone_page_state(0, DMA, nr_free_pages)                     -> 3752
p3 = alloc_page(GFP_KERNEL|__GFP_NORETRY)                  -> pfn 0x1c31 Normal
p4 = alloc_page(GFP_NOWAIT)  ~fail=1+                      -> NULL
p5 = alloc_page(GFP_ATOMIC)                                -> pfn 0x1c32 Normal
drain_all_pages()                                          -> ok
free_hot_cold_page(p0, 1)                                  -> ok
p6 = alloc_page(GFP_NOWAIT)                                -> pfn 0x1c30 Normal
p7 = alloc_pages(GFP_KERNEL|__GFP_HIGH|__GFP_NORETRY, 2)   -> pfn 0x1c34 Normal
p8 = alloc_pages(GFP_ATOMIC, 9)                            -> pfn 0x1e00 Normal
zone_page_state(0, DMA, nr_free_pages)                     -> 3752
p9 = alloc_pages(GFP_NOWAIT, 8)                            -> pfn 0x1100 Normal
zone_page_state(0, DMA, nr_free_pages)                     -> 3752
p10 = alloc_page(GFP_KERNEL|__GFP_NORETRY)                 -> pfn 0x1c33 Normal
p11 = alloc_page(GFP_NOWAIT)  ~fail=1+                     -> NULL
p12 = alloc_page(GFP_NOWAIT)                               -> pfn 0x10c2 Normal
p13 = alloc_pages(GFP_KERNEL|__GFP_HIGH|__GFP_NORETRY, 2)  -> pfn 0x10c4 Normal
p14 = alloc_pages(GFP_ATOMIC, 9)                           -> pfn 0xc00 DMA
zone_page_state(0, DMA, nr_free_pages)                     -> 3241
p15 = alloc_page(__GFP_FS)                                 -> pfn 0x10c3 Normal
p16 = alloc_page(GFP_KERNEL|__GFP_HIGH|__GFP_NORETRY)      -> pfn 0x10c8 Normal
p17 = alloc_pages(GFP_ATOMIC, 9)                           -> pfn 0xe00 DMA
zone_page_state(0, DMA, nr_free_pages)                     -> 2729
p18 = alloc_page(GFP_KERNEL|__GFP_HIGH|__GFP_NORETRY)      -> pfn 0x10c9 Normal
p19 = alloc_page(GFP_ATOMIC)                               -> pfn 0x10ca Normal
drain_all_pages()                                          -> ok
