# fuzz_boot found 5073cd89: show get_zeroed_page alloc_pages_node drain_all_pages ...
boot(cpus=1, nodes=3)
e820(40M, 24M, RAM)
e820(0, 637K, RAM)
e820(0, 636K, RAM)
e820(1M, 11M, RAM)
e820(40M, 24M, RAM)
show(active_ranges)                                -> ok
a0 = get_zeroed_page(GFP_DMA|__GFP_IO|__GFP_COLD)  -> 0xc0800000
show(early_res)                                    -> ok
show(vmstat)                                       -> ok
p0 = alloc_pages_node(1, GFP_KERNEL, 1)            -> pfn 0x3406 Normal
a1 = get_zeroed_page(GFP_NOFS)                     -> 0xc2a0f000
a2 = get_zeroed_page(GFP_NOFS|__GFP_MOVABLE|__GFP_NOWARN|__GFP_NOMEMALLOC|__GFP_HARDWALL)  -> 0xc2b00000
a3 = get_zeroed_page(GFP_USER|__GFP_MOVABLE)       -> 0xc2b01000
a4 = get_zeroed_page(GFP_NOFS)                     -> 0xc2900000
a5 = get_zeroed_page(GFP_NOFS|__GFP_MOVABLE|__GFP_NOWARN|__GFP_NOMEMALLOC|__GFP_HARDWALL)  -> 0xc2980000
a6 = get_zeroed_page(GFP_USER|__GFP_MOVABLE)       -> 0xc2981000
drain_all_pages()                                  -> ok
a7 = get_zeroed_page(GFP_NOFS|__GFP_RECLAIMABLE)   -> 0xc2b80000
free_pages(a6, 0)                                  -> ok
a8 = get_zeroed_page(GFP_NOFS|__GFP_RECLAIMABLE)   -> 0xc2981000
a9 = alloc_pages_exact(30456, GFP_NOIO)            -> 0xc2a80000
