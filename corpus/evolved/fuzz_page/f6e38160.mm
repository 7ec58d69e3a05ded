# fuzz_page found f6e38160: sysctl alloc_pages clear_page_flags __free_pages ...
boot(ram=24M)
sysctl(min_free_kbytes, 0)                                     -> 0
p0 = alloc_pages(GFP_KERNEL, 8)                                -> pfn 0x1500 Normal
clear_page_flags(p0, 0)                                        -> ok
__free_pages(p0, 8)                                            -> ok
a0 = get_zeroed_page(GFP_NOWAIT)                               -> 0xc142d000
set_migratetype_isolate(p0)                                    -> -EBUSY
p1 = alloc_pages(GFP_KERNEL, 2)  ~fail=1+                      -> NULL
p2 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_NOTRACK, 0)        -> pfn 0x1062 Normal
sysctl(zone_reclaim_mode, 1)                                   -> 0
mod_zone_page_state(0, Normal, nr_file_pages, 500)             -> ok
mod_zone_page_state(0, Normal, nr_inactive_file, 500)          -> ok
p3 = alloc_pages(GFP_DMA|__GFP_MOVABLE|__GFP_IO|__GFP_FS, 10)  -> pfn 0x400 DMA
p4 = alloc_page(GFP_KERNEL)                                    -> pfn 0x142e Normal
reclaimable(p3)                                                -> ok
reclaim_hooks_register(ZONE)                                   -> ok
zone_all_unreclaimable(0, Normal)                              -> ok
p5 = alloc_pages(GFP_KERNEL|__GFP_HIGHMEM, 10)                 -> pfn 0xc00 DMA
sysctl(min_free_kbytes, 16384)                                 -> 0
p6 = alloc_page(GFP_HIGHUSER)                                  -> pfn 0x142f Normal
__free_pages(p3, 10)                                           -> ok
inc_zone_page_state(p5, nr_free_pages)                         -> misuse
oom_victim(3)                                                  -> ok
a1 = alloc_pages_exact(47, GFP_ATOMIC)  ~fail=2+               -> 0xc1430000
p7 = alloc_pages_node(2, GFP_ATOMIC, 0)                        -> pfn 0x1431 Normal
p8 = alloc_page(GFP_HIGHUSER)                                  -> pfn 0x1432 Normal
p9 = alloc_pages(GFP_DMA, 0)                                   -> pfn 0x400 DMA
page_fill(p6, 0x14ec424d)                                      -> ok
free_pages_exact(a1, 2)                                        -> ok
a2 = get_zeroed_page(GFP_DMA|__GFP_IO)                         -> 0xc0401000
p10 = alloc_pages(GFP_TEMPORARY, 1)                            -> pfn 0x1600 Normal
a3 = __get_dma_pages(GFP_TEMPORARY, 2)                         -> 0xc0600000
