# fuzz_page found a83921ab: sysctl mod_zone_page_state alloc_pages_node __get_free_pages ...
boot(ram=48M, cpus=2, nodes=2)
sysctl(zone_reclaim_mode, 1)                           -> 0
sysctl(min_free_kbytes, 16384)                         -> 0
mod_zone_page_state(1, Normal, nr_file_pages, 500)     -> ok
mod_zone_page_state(1, Normal, nr_inactive_file, 500)  -> ok
p0 = alloc_pages_node(1, GFP_KERNEL, 10)               -> pfn 0x2800 Normal
p1 = alloc_pages_node(1, GFP_KERNEL, 10)               -> pfn 0x2400 Normal
a0 = __get_free_pages(GFP_USER|__GFP_MOVABLE, 0)       -> 0xc1072000
mod_zone_page_state(1, Normal, nr_mlock, -64)          -> misuse
reclaimable(p0)                                        -> ok
reclaim_hooks_register(ZONE)                           -> ok
p2 = alloc_pages_node(1, GFP_KERNEL, 10)               -> pfn 0x1400 Normal
switch_cpu(1)                                          -> ok
p3 = alloc_pages_node(1, GFP_KERNEL, 10)               -> pfn 0x2800 Normal
p4 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)             -> pfn 0xc00 DMA
a1 = alloc_pages_exact(204, GFP_USER|__GFP_MOVABLE|__GFP_NOMEMALLOC)  -> 0xc1c51000
p5 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)              -> pfn 0x1c52 Normal
__free_pages(p4, 10)                                   -> ok
a2 = __get_free_pages(GFP_ATOMIC|__GFP_DMA|__GFP_NORETRY|__GFP_THISNODE, 0)  -> NULL
switch_cpu(0)                                          -> ok
p6 = alloc_pages(GFP_DMA, 1)                           -> pfn 0xc00 DMA
p7 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)             -> pfn 0x800 DMA
a3 = get_zeroed_page(GFP_USER|__GFP_MOVABLE|__GFP_REPEAT|__GFP_ZERO|__GFP_NOMEMALLOC)  -> 0xc1073000
