# fuzz_system found 140dabdc: alloc_pages_exact switch_cpu oom_victim alloc_pages_node ...
boot(ram=24M)
a0 = alloc_pages_exact(64K, GFP_USER)                     -> 0xc1430000
switch_cpu(1)                                             -> ok
oom_victim(1003521)                                       -> ok
switch_cpu(3)                                             -> ok
switch_cpu(3)                                             -> ok
a1 = alloc_pages_exact(26275, GFP_USER)                   -> 0xc1440000
p0 = alloc_pages_node(3, GFP_HIGHUSER, 1)                 -> pfn 0x142e Normal
sysctl(min_free_kbytes, 0)                                -> 0
p1 = alloc_pages(GFP_TEMPORARY, 9)                        -> pfn 0x1600 Normal
p2 = alloc_pages(__GFP_IO|__GFP_FS|__GFP_RECLAIMABLE, 8)  -> pfn 0x1500 Normal
sysctl(min_free_kbytes, 0)                                -> 0
p3 = alloc_page(GFP_TEMPORARY)                            -> pfn 0x1447 Normal
p4 = alloc_pages(GFP_TEMPORARY, 8)                        -> pfn 0x1200 Normal
sysctl(min_free_kbytes, 0)                                -> 0
p5 = alloc_pages(GFP_TEMPORARY, 9)                        -> pfn 0xc00 DMA
a2 = __get_free_pages(GFP_TEMPORARY, 8)  ~fail=3          -> 0xc1300000
p6 = alloc_page(GFP_DMA)                                  -> pfn 0x400 DMA
p7 = alloc_pages(GFP_TEMPORARY, 9)                        -> pfn 0xe00 DMA
sysctl(min_free_kbytes, 0)                                -> 0
p8 = alloc_pages(GFP_TEMPORARY, 9)                        -> pfn 0x800 DMA
p9 = alloc_pages(GFP_ATOMIC, 9)                           -> pfn 0x600 DMA
p10 = alloc_page(GFP_KERNEL)                              -> pfn 0x1100 Normal
get_pageblock_migratetype(p10)                            -> 1
__free_pages(p3, 0)                                       -> ok
__free_pages(p5, 9)                                       -> ok
__free_pages(p4, 8)                                       -> ok
switch_cpu(1)                                             -> ok
oom_victim(1003521)                                       -> ok
switch_cpu(1)                                             -> ok
p11 = alloc_pages(GFP_TEMPORARY, 9)                       -> pfn 0xc00 DMA
p12 = alloc_pages(GFP_ATOMIC, 9)                          -> pfn 0xa00 DMA
p13 = alloc_page(GFP_KERNEL)                              -> pfn 0x1101 Normal
get_pageblock_migratetype(p13)                            -> 1
__free_pages(p0, 1)                                       -> ok
__free_pages(p11, 9)                                      -> ok
__free_pages(p7, 9)                                       -> ok
switch_cpu(1)                                             -> ok
oom_victim(1003521)                                       -> ok
switch_cpu(1)                                             -> ok
p14 = alloc_pages(GFP_TEMPORARY, 9)                       -> pfn 0xc00 DMA
p15 = alloc_pages(GFP_ATOMIC, 9)                          -> pfn 0xe00 DMA
p16 = alloc_page(GFP_KERNEL)                              -> pfn 0x1102 Normal
get_pageblock_migratetype(p16)                            -> 1
__free_pages(p9, 9)                                       -> ok
__free_pages(p12, 9)                                      -> ok
__free_pages(p15, 9)                                      -> ok
switch_cpu(1)                                             -> ok
oom_victim(1003521)                                       -> ok
switch_cpu(1)                                             -> ok
switch_cpu(1)                                             -> ok
__free_pages(p10, 0)                                      -> ok
__free_pages(p6, 0)                                       -> ok
p17 = alloc_page(GFP_NOFS|__GFP_ZERO)                     -> pfn 0x1103 Normal
__free_pages(p17, 0)                                      -> ok
p18 = alloc_page(GFP_NOFS)                                -> pfn 0x1062 Normal
p19 = alloc_pages(GFP_KERNEL|__GFP_COMP|__GFP_ZERO|__GFP_NOTRACK, 1)  -> pfn 0x1104 Normal
__free_pages(p13, 0)                                      -> ok
__free_pages(p19, 1)                                      -> ok
__free_pages(p8, 9)                                       -> ok
page_fill(p1+393, 0x69b47)                                -> ok
a3 = __get_dma_pages(GFP_USER|__GFP_MOVABLE, 1)           -> 0xc009c000
