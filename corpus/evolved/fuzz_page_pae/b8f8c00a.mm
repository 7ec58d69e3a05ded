# fuzz_page_pae found b8f8c00a: zone_page_state alloc_pages_node tick sysctl ...
boot(ram=192M, cpus=2, nodes=2, pae=1)
zone_page_state(1, Normal, nr_free_pages)    -> 23138
p0 = alloc_pages_node(1, GFP_KERNEL, 0)      -> pfn 0xbc2e Normal
zone_page_state(1, Normal, nr_free_pages)    -> 23138
tick(100)                                    -> ok
sysctl(zone_reclaim_mode, 1)                 -> 0
reclaim_hooks_register(ZONE)                 -> ok
p1 = alloc_page(__GFP_MOVABLE|__GFP_FS|__GFP_COLD|__GFP_NOFAIL|__GFP_NOMEMALLOC|__GFP_NOTRACK|0x2000)  -> pfn 0x1192 Normal
mod_zone_page_state(0, DMA, nr_mapped, 600)  -> ok
p2 = alloc_pages(GFP_KERNEL, 10)             -> pfn 0x5c00 Normal
p3 = alloc_page(GFP_DMA)                     -> pfn 0xc00 DMA
