# fuzz_page found 522e7243: reclaim_progress switch_cpu alloc_page alloc_pages_node sysctl ...
boot(ram=96M, cpus=2)
reclaim_progress(48, 6)                             -> ok
switch_cpu(3)                                       -> ok
p0 = alloc_page(GFP_KERNEL)                         -> pfn 0x5c2f Normal
p1 = alloc_page(GFP_HIGHUSER_MOVABLE)               -> pfn 0x1182 Normal
p2 = alloc_page(GFP_HIGHUSER_MOVABLE)               -> pfn 0x1183 Normal
p3 = alloc_pages_node(1, GFP_ATOMIC, 1)  ~fail=3    -> pfn 0x5c32 Normal
sysctl(min_free_kbytes, 65536)                      -> 0
reclaim_hooks_register(RECLAIM)                     -> ok
p4 = alloc_page(GFP_KERNEL)                         -> pfn 0x5c30 Normal
p5 = alloc_pages_node(-1, GFP_TEMPORARY|__GFP_REPEAT|__GFP_NOMEMALLOC, 0)  -> pfn 0x5800 Normal
__free_pages(p0, 0)                                 -> ok
a0 = get_zeroed_page(GFP_NOIO|__GFP_HIGH)           -> 0xc5c2f000
reclaim_progress(48, 6)                             -> ok
switch_cpu(3)                                       -> ok
oom_killer_disable(1)                               -> ok
free_pages(a0, 0)                                   -> ok
switch_cpu(3)                                       -> ok
p6 = alloc_page(GFP_KERNEL)                         -> pfn 0x5c2f Normal
__free_pages(p6, 0)                                 -> ok
p7 = alloc_page(GFP_KERNEL)                         -> pfn 0x5c2f Normal
p8 = alloc_pages_node(1, GFP_ATOMIC|__GFP_COMP, 0)  -> pfn 0x5c31 Normal
__free_pages(p3, 1)                                 -> ok
p9 = alloc_pages_node(2, GFP_HIGHUSER_MOVABLE, 2)   -> pfn 0x1188 Normal
tick(1)                                             -> ok
__free_pages(p2, 0)                                 -> ok
__free_pages(p1, 0)                                 -> ok
__free_pages(p8, 0)                                 -> ok
__free_pages(p7, 0)                                 -> ok
__free_pages(p5, 0)                                 -> ok
__free_pages(p9, 2)                                 -> ok
