# fuzz_page found 6baf88b5: alloc_pages alloc_pages_node free_hot_cold_page task_flags ...
boot(ram=16M)
p0 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)                 -> pfn 0xc2d DMA
p1 = alloc_pages_node(0, GFP_TEMPORARY|__GFP_COLD, 0)     -> pfn 0xc2e DMA
free_hot_cold_page(p1, 1)                                 -> ok
task_flags(PF_EXITING|0x7fa)                              -> ok
p2 = alloc_pages(GFP_USER, 0)                             -> pfn 0xc2e DMA
p3 = alloc_pages(GFP_NOFS|__GFP_RECLAIMABLE|0x100000, 0)  -> pfn 0xc2f DMA
p4 = alloc_pages(GFP_NOWAIT, 10)                          -> pfn 0x800 DMA
p5 = alloc_pages(GFP_KERNEL, 10)                          -> pfn 0x400 DMA
set_page_flags(p4, PG_writeback)                          -> ok
page_io(p5, 20)                                           -> misuse
wait_on_page_writeback(p5)                                -> ok
set_page_flags(p4, PG_writeback)                          -> ok
end_page_writeback(p4)                                    -> ok
p6 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)                 -> pfn 0xc30 DMA
p7 = alloc_pages_node(0, GFP_TEMPORARY|__GFP_COLD, 0)     -> pfn 0xc31 DMA
free_hot_cold_page(p7, 1)                                 -> ok
task_flags(PF_EXITING|0x7fa)                              -> ok
p8 = alloc_pages(GFP_NOWAIT, 10)                          -> NULL
! t0: page allocation failure. order:10, mode:0x0
p9 = alloc_pages(GFP_KERNEL, 10)                          -> NULL
! t0: page allocation failure. order:10, mode:0xd0
set_page_flags(p8, PG_writeback)                          -> misuse
page_io(p9, 20)                                           -> misuse
wait_on_page_writeback(p9)                                -> misuse
set_page_flags(p8, PG_writeback)                          -> misuse
end_page_writeback(p8)                                    -> misuse
__free_pages(p5, 10)                                      -> ok
p10 = alloc_page(GFP_DMA)                                 -> pfn 0xc31 DMA
p11 = alloc_page(GFP_DMA)                                 -> pfn 0xc32 DMA
p12 = alloc_page(GFP_HIGHUSER_MOVABLE)                    -> pfn 0xc33 DMA
p13 = alloc_page(GFP_HIGHUSER_MOVABLE)                    -> pfn 0xc34 DMA
a0 = __get_free_pages(GFP_HIGHUSER_MOVABLE, 3)            -> BUG __get_free_pages: (gfp_mask & __GFP_HIGHMEM) != 0
