# fuzz_page found 5f226147: undo_isolate_page_range alloc_page alloc_pages_exact put_page ...
undo_isolate_page_range(0x5c00, 0x6c00)                  -> ok
p0 = alloc_page(GFP_USER|__GFP_DMA)  ~fail=2             -> pfn 0xc00 DMA
p1 = alloc_page(GFP_KERNEL|__GFP_COLD|0x2000)  ~fail=2+  -> pfn 0x1c2d Normal
p2 = alloc_page(GFP_USER|__GFP_DMA)                      -> pfn 0xc01 DMA
a0 = alloc_pages_exact(1273855, GFP_NOFS|__GFP_NORETRY)  -> 0xc1e00000
put_page(p0)                                             -> ok
a1 = __get_free_pages(GFP_KERNEL|__GFP_COLD|__GFP_NOWARN|__GFP_NOMEMALLOC|0x100000, 1)  -> 0xc1c2e000
inc_zone_page_state(p1, nr_unstable)                     -> ok
node_page_state(0, nr_active_anon)                       -> 0
p3 = alloc_pages(GFP_NOFS, 0)                            -> pfn 0x1f37 Normal
free_hot_cold_page(p1, 1)                                -> ok
free_pages(a1, 1)                                        -> ok
free_pages(a0, 0)                                        -> ok
free_pages(a0+0x1000, 0)                                 -> ok
free_pages(a0+0x2000, 0)                                 -> ok
free_pages(a0+0x3000, 0)                                 -> ok
unset_migratetype_isolate(p2)                            -> ok
free_pages(a0+0x4000, 0)                                 -> ok
free_pages(a0+0x5000, 0)                                 -> ok
a2 = alloc_pages_exact(60544, GFP_NOFS|0x2000)           -> 0xc1c30000
