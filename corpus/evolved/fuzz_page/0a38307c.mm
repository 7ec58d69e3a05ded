# fuzz_page found 0a38307c: show alloc_pages_node drain_all_pages alloc_page ...
boot(ram=24M)
show(zonelists)                                                -> ok
p0 = alloc_pages_node(2, GFP_ATOMIC|__GFP_ZERO|__GFP_THISNODE, 0)  -> pfn 0x142d Normal
drain_all_pages()                                              -> ok
drain_all_pages()                                              -> ok
p1 = alloc_page(GFP_TEMPORARY)                                 -> pfn 0x1600 Normal
wait_on_page_writeback(p0)                                     -> ok
p2 = alloc_page(GFP_ATOMIC|__GFP_IO|__GFP_RECLAIMABLE|0x2000)  -> pfn 0x1601 Normal
__free_pages(p0, 0)                                            -> ok
__free_pages(p1, 0)                                            -> ok
p3 = alloc_pages(GFP_KERNEL|__GFP_COMP, 2)                     -> pfn 0x1200 Normal
__free_pages(p2, 0)                                            -> ok
unset_migratetype_isolate(p3)                                  -> ok
p4 = alloc_pages_node(3, GFP_DMA|__GFP_FS|__GFP_REPEAT|__GFP_NOMEMALLOC, 5)  -> pfn 0xc00 DMA
drain_local_pages()                                            -> ok
reclaim_progress(29, 1)                                        -> ok
drain_all_pages()                                              -> ok
sysctl(numa_zonelist_order)                                    -> -ENOENT
free_pages_exact(NULL, 0)                                      -> ok
