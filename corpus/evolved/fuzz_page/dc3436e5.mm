# fuzz_page found dc3436e5: alloc_pages sysctl mod_zone_page_state alloc_pages_node ...
boot(ram=48M, highmem=16M)
p0 = alloc_pages(GFP_KERNEL|__GFP_COMP, 1)                    -> pfn 0x1c2e Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_COMP, 1)                    -> pfn 0x1c30 Normal
sysctl(zone_reclaim_mode, 1)                                  -> 0
sysctl(min_free_kbytes, 16384)                                -> 0
mod_zone_page_state(1, Normal, nr_file_pages, 500)            -> ok
mod_zone_page_state(1, Normal, nr_inactive_file, 500)         -> ok
p2 = alloc_pages_node(1, GFP_KERNEL, 10)                      -> pfn 0x1800 Normal
p3 = alloc_pages_node(0, GFP_KERNEL, 10)                      -> pfn 0xc00 DMA
reclaimable(p0)                                               -> ok
reclaim_hooks_register(ZONE)                                  -> ok
p4 = alloc_pages_node(1, GFP_KERNEL, 10)                      -> NULL
! t0: page allocation failure. order:10, mode:0xd0
switch_cpu(1)                                                 -> ok
p5 = alloc_pages_node(1, GFP_KERNEL, 10)                      -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p6 = alloc_page(GFP_HIGHUSER|__GFP_NOWARN|__GFP_RECLAIMABLE)  -> pfn 0x2c00 HighMem
p7 = alloc_page(GFP_HIGHUSER)                                 -> pfn 0x2800 HighMem
p8 = alloc_page(GFP_NOWAIT)                                   -> pfn 0x1c2d Normal
a0 = __get_dma_pages(GFP_USER|__GFP_MOVABLE, 0)               -> 0xc0003000
unset_migratetype_isolate(p0+1)                               -> ok
p9 = alloc_page(__GFP_HIGHMEM|__GFP_NORETRY)                  -> pfn 0x2801 HighMem
p10 = alloc_page(GFP_NOIO|__GFP_DMA32|__GFP_HIGH|__GFP_NOWARN|__GFP_REPEAT|__GFP_NOMEMALLOC|__GFP_THISNODE|__GFP_RECLAIMABLE|__GFP_NOTRACK|0x100000)  -> pfn 0x1e00 Normal
p11 = alloc_page(GFP_HIGHUSER)                                -> pfn 0x2802 HighMem
p12 = alloc_page(GFP_HIGHUSER_MOVABLE)                        -> pfn 0x2400 HighMem
a1 = get_zeroed_page(0x2000)                                  -> 0xc1200000
p13 = alloc_page(__GFP_NOFAIL)                                -> pfn 0x1201 Normal
p14 = alloc_page(__GFP_COMP|__GFP_NOMEMALLOC)                 -> pfn 0x1202 Normal
free_pages(a1, 0)                                             -> ok
__free_pages(p0, 1)                                           -> BUG put_page_testzero: atomic_read(&page->_count) == 0
__free_pages(p10, 0)
__free_pages(p12, 0)
__free_pages(p11, 0)
__free_pages(p2, 10)
