# fuzz_page found b9b28b03: test_pages_isolated undo_isolate_page_range alloc_pages_node ...
boot(ram=16M)
test_pages_isolated(0x1c00, 0x2c00)                    -> 0
undo_isolate_page_range(0x1c00, 0x2000)                -> ok
p0 = alloc_pages_node(1, GFP_KERNEL, 0)                -> pfn 0xc2d DMA
p1 = alloc_pages_node(1, GFP_KERNEL, 0)                -> pfn 0xc2e DMA
a0 = __get_dma_pages(GFP_NOFS|__GFP_REPEAT|__GFP_COMP|__GFP_ZERO|__GFP_THISNODE|0x102000, 4)  -> 0xc0c30000
p2 = alloc_pages_node(2, GFP_HIGHUSER_MOVABLE, 6)      -> pfn 0xc40 DMA
tick(300)                                              -> ok
show(vmstat)                                           -> ok
p3 = alloc_pages_node(0, GFP_TEMPORARY|__GFP_COLD, 0)  -> pfn 0xc2f DMA
free_hot_cold_page(p3, 1)                              -> ok
task_flags(PF_MEMALLOC)                                -> ok
p4 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x800 DMA
p5 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x400 DMA
p6 = alloc_pages(GFP_KERNEL, 10)                       -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p7 = alloc_pages(GFP_KERNEL, 10)                       -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p8 = alloc_pages(GFP_KERNEL, 10)                       -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p9 = alloc_page(GFP_HIGHUSER)                          -> pfn 0xc2f DMA
set_page_mapping(p6, 0xc0de0000)                       -> misuse
set_page_mapping(p9, 0xc0de0001)                       -> ok
__free_pages(p7, 10)                                   -> misuse
__free_pages(p9, 0)                                    -> ok
p10 = alloc_page(GFP_HIGHUSER)                         -> pfn 0xc2f DMA
