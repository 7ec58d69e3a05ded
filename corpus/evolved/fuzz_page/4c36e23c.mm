# fuzz_page found 4c36e23c: alloc_pages_node fail_page_alloc lock_page get_zeroed_page ...
p0 = alloc_pages_node(3, GFP_NOIO, 7)                       -> pfn 0x1c80 Normal
fail_page_alloc(1, 100, 0, -1, 0, 0, 1)                     -> ok
lock_page(p0)                                               -> ok
a0 = get_zeroed_page(GFP_NOWAIT)                            -> NULL
a1 = get_zeroed_page(GFP_NOWAIT)                            -> NULL
free_pages(a1, 0)                                           -> ok
sysctl(percpu_pagelist_fraction, 8)                         -> 0
task_flags(PF_MEMALLOC)                                     -> ok
a2 = __get_dma_pages(GFP_USER|__GFP_COLD, 0)                -> NULL
p1 = alloc_pages_node(0, GFP_KERNEL, 0)                     -> NULL
fail_page_alloc(1, 100, 0, -1, 0, 0, 1)                     -> ok
p2 = alloc_pages(GFP_TEMPORARY, 0)                          -> NULL
p3 = alloc_pages(GFP_TEMPORARY, 1)                          -> NULL
p4 = alloc_pages(GFP_TEMPORARY, 2)                          -> NULL
p5 = alloc_pages_node(1, GFP_KERNEL, 0)                     -> NULL
put_page(p5)                                                -> misuse
switch_cpu(1)                                               -> ok
p6 = alloc_pages_node(1, GFP_KERNEL, 0)                     -> NULL
p7 = alloc_pages_node(-1, GFP_USER, 0)                      -> NULL
p8 = alloc_pages_node(1, GFP_KERNEL, 0)                     -> NULL
p9 = alloc_pages_node(1, GFP_KERNEL, 0)                     -> NULL
tick(300)                                                   -> ok
unset_migratetype_isolate(p0)                               -> ok
p10 = alloc_pages(__GFP_HIGHMEM|__GFP_IO|__GFP_FS|__GFP_HARDWALL, 0)  -> pfn 0x2c00 HighMem
p11 = alloc_pages_node(3, GFP_NOIO|__GFP_NOMEMALLOC, 0)     -> NULL
set_migratetype_isolate(p2)                                 -> misuse
test_pages_isolated(0x3400, 0x7400)                         -> 0
show(vmstat)                                                -> ok
tick(300)                                                   -> ok
show(vmstat)                                                -> ok
get_page(p4)                                                -> misuse
a3 = __get_dma_pages(GFP_USER|__GFP_MOVABLE|__GFP_HIGH, 0)  -> NULL
