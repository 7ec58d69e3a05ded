# fuzz_page found 6ec05200: alloc_page oom_victim alloc_pages_node __free_pages alloc_pages ...
p0 = alloc_page(GFP_KERNEL)                         -> pfn 0x1c2d Normal
oom_victim(1929217)                                 -> ok
p1 = alloc_pages_node(3, __GFP_COLD|__GFP_ZERO, 2)  -> pfn 0x1c30 Normal
p2 = alloc_page(GFP_USER|__GFP_NOTRACK)             -> pfn 0x1c2e Normal
p3 = alloc_page(GFP_KERNEL)                         -> pfn 0x1c2f Normal
p4 = alloc_page(GFP_KERNEL)                         -> pfn 0x1c34 Normal
__free_pages(p0, 0)                                 -> ok
p5 = alloc_pages_node(0, __GFP_IO|__GFP_NOFAIL, 0)  -> pfn 0x1c2d Normal
p6 = alloc_pages(GFP_TEMPORARY|__GFP_HIGH|__GFP_ZERO|__GFP_NOMEMALLOC, 1)  -> pfn 0x1800 Normal
free_hot_cold_page(p3, 1)                           -> ok
p7 = alloc_pages(GFP_DMA|__GFP_IO|__GFP_COMP, 0)    -> pfn 0xc00 DMA
p8 = alloc_page(GFP_USER|__GFP_NOTRACK)             -> pfn 0x1c2f Normal
set_migratetype_isolate(p8)                         -> -EBUSY
p9 = alloc_page(GFP_KERNEL)  ~fail=2                -> pfn 0x1c35 Normal
p10 = alloc_page(GFP_KERNEL)  ~fail=2+              -> pfn 0x1c36 Normal
task_flags(PF_EXITING|0x2)                          -> ok
p11 = alloc_pages_node(2, GFP_NOWAIT, 0)            -> pfn 0x1c37 Normal
p12 = alloc_page(GFP_KERNEL)  ~fail=2               -> pfn 0x1c38 Normal
p13 = alloc_page(GFP_KERNEL)  ~fail=2+              -> pfn 0x1c39 Normal
sysctl(overcommit_ratio, 676)                       -> 0
drain_local_pages()                                 -> ok
free_pages(NULL, 0)                                 -> ok
