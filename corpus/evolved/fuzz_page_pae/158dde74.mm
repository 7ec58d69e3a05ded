# fuzz_page_pae found 158dde74: sysctl alloc_pages alloc_pages_node alloc_page ...
boot(ram=24M, pae=1)
sysctl(min_free_kbytes, 0)                                       -> 0
p0 = alloc_pages(GFP_TEMPORARY, 9)                               -> pfn 0x1600 Normal
p1 = alloc_pages_node(1, GFP_KERNEL|GFP_THISNODE, 10)            -> pfn 0xc00 DMA
p2 = alloc_page(GFP_KERNEL)                                      -> pfn 0x1430 Normal
p3 = alloc_page(GFP_KERNEL)                                      -> pfn 0x1431 Normal
p4 = alloc_pages_node(0, GFP_DMA, 0)                             -> pfn 0x800 DMA
p5 = alloc_pages(GFP_NOWAIT, 1)                                  -> pfn 0x1432 Normal
a0 = alloc_pages_exact(19, GFP_NOIO)                             -> 0xc1434000
tick(0)                                                          -> ok
p6 = alloc_pages(GFP_USER, 1)                                    -> pfn 0x1436 Normal
p7 = alloc_pages(__GFP_RECLAIMABLE|0x2000, 0)                    -> pfn 0x1200 Normal
split_page(p4, 0)                                                -> ok
clear_page_flags(p7, 0)                                          -> ok
p8 = alloc_page(GFP_KERNEL)                                      -> pfn 0x1435 Normal
__free_pages(p1, 10)                                             -> ok
p9 = alloc_page(GFP_KERNEL)                                      -> pfn 0x1438 Normal
p10 = alloc_pages_node(0, GFP_KERNEL|GFP_THISNODE, 10)           -> pfn 0xc00 DMA
p11 = alloc_pages_node(1, GFP_KERNEL|GFP_THISNODE, 10)           -> pfn 0x400 DMA
clear_page_flags(p4, 0)                                          -> ok
sysctl(overcommit_memory, 2978)                                  -> 0
sysctl(overcommit_memory, 117537)                                -> 0
p12 = alloc_page(GFP_KERNEL)                                     -> pfn 0x1439 Normal
p13 = alloc_pages_node(1, GFP_KERNEL|GFP_THISNODE, 1)  ~fail=3   -> pfn 0x143a Normal
p14 = alloc_pages_node(1, GFP_KERNEL|GFP_THISNODE, 10)  ~fail=3  -> NULL
p15 = alloc_pages_node(1, GFP_KERNEL|GFP_THISNODE, 10)           -> NULL
drain_local_pages()                                              -> ok
p16 = alloc_pages_node(1, GFP_KERNEL|GFP_THISNODE, 10)           -> NULL
p17 = alloc_pages_node(1, GFP_KERNEL|GFP_THISNODE, 10)           -> NULL
p18 = alloc_pages_node(1, GFP_KERNEL|GFP_THISNODE, 10)           -> NULL
p19 = alloc_pages(__GFP_RECLAIMABLE|0x2000, 0)                   -> pfn 0x1201 Normal
split_page(p6, 1)                                                -> ok
clear_page_flags(p19, 0)                                         -> ok
free_pages(a0+0x2, 1)                                            -> ok
