# fuzz_page_pae found 0432b7d4: show alloc_pages test_pages_isolated __free_pages ...
boot(ram=64M, pae=1, highmem=24M, kernelcore=52M)
show(zonelists)                                                   -> ok
p0 = alloc_pages(GFP_HIGHUSER_MOVABLE, 1)                         -> pfn 0x3c00 Movable
p1 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)                    -> pfn 0x2000 Normal
test_pages_isolated(0x5c00, 0x6001)                               -> misuse
p2 = alloc_pages(GFP_NOFS, 1)                                     -> pfn 0x2430 Normal
__free_pages(p0, 1)                                               -> ok
drain_local_pages()                                               -> ok
task_flags(TIF_MEMDIE)                                            -> ok
p3 = alloc_page(GFP_KERNEL|__GFP_NOFAIL|__GFP_NOMEMALLOC)         -> pfn 0x2432 Normal
wait_on_page_writeback(p1)                                        -> ok
__free_pages(p3, 0)                                               -> ok
get_page(p1)                                                      -> ok
set_migratetype_isolate(p2)                                       -> -EBUSY
get_page(p2)                                                      -> ok
__free_pages(p1, 10)                                              -> ok
__free_pages(p1, 10)                                              -> misuse
a0 = get_zeroed_page(GFP_NOFS|__GFP_COLD|__GFP_NORETRY|0x100000)  -> 0xc2432000
node_page_state(1, nr_isolated_file)                              -> 0
switch_cpu(1)                                                     -> ok
wait_on_page_locked(p2+3)                                         -> misuse
p4 = alloc_pages_node(2, GFP_DMA|__GFP_MOVABLE|__GFP_RECLAIMABLE, 10)  -> pfn 0x800 DMA
! WARN allocflags_to_migratetype: (gfp_flags & GFP_MOVABLE_MASK) == GFP_MOVABLE_MASK
