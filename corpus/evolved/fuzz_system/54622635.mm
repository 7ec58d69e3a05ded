# fuzz_system found 54622635: alloc_pages alloc_pages_node sysctl start_isolate_page_range ...
boot(ram=48M)
p0 = alloc_pages(GFP_DMA, 4)                            -> pfn 0xc00 DMA
p1 = alloc_pages(GFP_HIGHUSER, 0)                       -> pfn 0x2c2d Normal
p2 = alloc_pages(GFP_HIGHUSER, 1)                       -> pfn 0x2c2e Normal
p3 = alloc_pages(GFP_HIGHUSER, 2)                       -> pfn 0x2c30 Normal
p4 = alloc_pages_node(1, GFP_NOWAIT, 0)                 -> pfn 0x2c34 Normal
p5 = alloc_pages(GFP_HIGHUSER, 3)                       -> pfn 0x2c38 Normal
p6 = alloc_pages(GFP_HIGHUSER, 4)                       -> pfn 0x2c40 Normal
p7 = alloc_pages(GFP_HIGHUSER, 5)                       -> pfn 0x2c60 Normal
p8 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)           -> pfn 0x1200 Normal
p9 = alloc_pages(GFP_DMA, 4)                            -> pfn 0xc10 DMA
sysctl(min_free_kbytes, 32768)                          -> 0
start_isolate_page_range(0x1400, 0x1800)                -> -EBUSY
p10 = alloc_page(GFP_NOIO)                              -> pfn 0x2c35 Normal
p11 = alloc_pages(GFP_DMA|__GFP_NORETRY, 9)             -> pfn 0xe00 DMA
show(pagetypeinfo)                                      -> ok
p12 = alloc_pages(GFP_DMA|__GFP_MOVABLE|__GFP_ZERO, 1)  -> pfn 0x9c DMA
p13 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)              -> pfn 0x10c2 Normal
show(pagetypeinfo)                                      -> ok
__free_pages(p12, 1)                                    -> ok
drain_all_pages()                                       -> ok
__free_pages(p2, 1)                                     -> ok
split_page(p7, 5)                                       -> ok
a0 = __get_dma_pages(GFP_KERNEL, 1)                     -> 0xc0c20000
p14 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 8)          -> pfn 0x1100 Normal
a1 = __get_free_pages(GFP_DMA|__GFP_NOTRACK, 3)         -> 0xc0c28000
p15 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)              -> pfn 0x10c3 Normal
show(pagetypeinfo)                                      -> ok
test_pages_isolated(0x1400, 0x1800)                     -> -EBUSY
p16 = alloc_pages(GFP_HIGHUSER, 6)                      -> pfn 0x2c80 Normal
p17 = alloc_pages(GFP_HIGHUSER, 7)                      -> pfn 0x2d00 Normal
p18 = alloc_pages(GFP_HIGHUSER, 8)                      -> pfn 0x2e00 Normal
p19 = alloc_pages(GFP_HIGHUSER, 9)                      -> pfn 0x2800 Normal
sysctl(min_free_kbytes, 32768)                          -> 0
p20 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 8)          -> pfn 0x2400 Normal
p21 = alloc_pages(GFP_HIGHUSER, 9)                      -> NULL
! t0: page allocation failure. order:9, mode:0x200d2
p22 = alloc_pages(GFP_HIGHUSER, 10)                     -> NULL
! t0: page allocation failure. order:10, mode:0x200d2
test_pages_isolated(0x1400, 0x1800)                     -> -EBUSY
