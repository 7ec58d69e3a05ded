# fuzz_page_pae found 604063dd: alloc_pages_node switch_cpu alloc_page tick show ...
boot(ram=48M, cpus=2, nodes=2, pae=1)
p0 = alloc_pages_node(0, GFP_KERNEL, 0)         -> pfn 0x182b Normal
p1 = alloc_pages_node(1, GFP_KERNEL, 0)         -> pfn 0x2c2e Normal
switch_cpu(1)                                   -> ok
p2 = alloc_pages_node(0, GFP_KERNEL, 0)         -> pfn 0x182c Normal
p3 = alloc_pages_node(1, GFP_KERNEL, 0)         -> pfn 0x2c2f Normal
p4 = alloc_pages_node(1, GFP_KERNEL, 0)         -> pfn 0x2c30 Normal
p5 = alloc_page(GFP_TEMPORARY)                  -> pfn 0x2800 Normal
p6 = alloc_page(GFP_KERNEL)                     -> pfn 0x2c31 Normal
tick(300)                                       -> ok
show(vmstat)                                    -> ok
__free_pages(p0, 0)                             -> ok
__free_pages(p1, 0)                             -> ok
drain_all_pages()                               -> ok
p7 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 2)   -> pfn 0x1c54 Normal
get_page(p5)                                    -> ok
p8 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)  -> pfn 0x2400 Normal
a0 = __get_dma_pages(GFP_ATOMIC|__GFP_DMA|__GFP_MOVABLE|__GFP_FS|__GFP_NORETRY|__GFP_COMP|__GFP_ZERO|__GFP_HARDWALL|__GFP_NOTRACK|0x2000, 6)  -> 0xc0040000
p9 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)   -> pfn 0x2e00 Normal
p10 = alloc_pages(GFP_ATOMIC, 8)                -> pfn 0x2d00 Normal
p11 = alloc_pages(GFP_ATOMIC, 8)                -> pfn 0x2000 Normal
p12 = alloc_pages(GFP_KERNEL, 10)               -> pfn 0xc00 DMA
p13 = alloc_pages(GFP_KERNEL, 10)               -> pfn 0x800 DMA
show(buddyinfo)                                 -> ok
__free_pages(p2, 0)                             -> ok
__free_pages(p5, 0)                             -> ok
__free_pages(p10, 8)                            -> ok
page_count(p3+1)                                -> 1
