# fuzz_page_pae found 2e1a4e47: alloc_pages_node __free_pages alloc_page free_hot_cold_page ...
boot(ram=48M, cpus=2, nodes=2, pae=1)
p0 = alloc_pages_node(-1, GFP_KERNEL, 0)   -> pfn 0x182b Normal
__free_pages(p0, 0)                        -> ok
p1 = alloc_page(GFP_NOWAIT)  ~fail=1+      -> NULL
free_hot_cold_page(p1, 1)                  -> misuse
p2 = alloc_page(GFP_NOWAIT)                -> pfn 0x182b Normal
oom_victim(2)                              -> ok
p3 = alloc_page(GFP_KERNEL)                -> pfn 0x182c Normal
task_flags(0)                              -> ok
p4 = alloc_pages(GFP_ATOMIC, 9)            -> pfn 0x1a00 Normal
zone_page_state(0, DMA, nr_free_pages)     -> 3752
p5 = alloc_pages(GFP_NOWAIT, 8)            -> pfn 0x1900 Normal
zone_page_state(0, DMA, nr_free_pages)     -> 3752
p6 = alloc_page(GFP_KERNEL|__GFP_NORETRY)  -> pfn 0x182d Normal
p7 = alloc_page(GFP_NOWAIT)  ~fail=1+      -> NULL
p8 = alloc_pages_node(2, __GFP_COLD, 1)    -> pfn 0x182e Normal
inc_zone_page_state(p6, numa_hit)          -> misuse
p9 = alloc_page(GFP_HIGHUSER_MOVABLE)      -> pfn 0x1072 Normal
p10 = alloc_pages_node(1, __GFP_HIGHMEM|__GFP_FS|__GFP_NOWARN|__GFP_REPEAT|__GFP_NORETRY|__GFP_COMP|__GFP_ZERO|__GFP_NOMEMALLOC|__GFP_NOTRACK, 2)  -> pfn 0x2c30 Normal
