# fuzz_system found 23b39960: sysctl alloc_pages alloc_pages_exact mod_zone_page_state ...
boot(ram=24M)
sysctl(min_free_kbytes, 0)                                       -> 0
sysctl(min_free_kbytes, 0)                                       -> 0
sysctl(min_free_kbytes, 0)                                       -> 0
sysctl(zone_reclaim_mode, 1)                                     -> 0
sysctl(min_free_kbytes, 1024)                                    -> 0
sysctl(min_free_kbytes, 1024)                                    -> 0
p0 = alloc_pages(GFP_HIGHUSER, 3)                                -> pfn 0x1430 Normal
p1 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_REPEAT, 0)           -> pfn 0x1062 Normal
a0 = alloc_pages_exact(363, GFP_USER|__GFP_MOVABLE)              -> 0xc1063000
p2 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)                        -> pfn 0x1064 Normal
p3 = alloc_pages(GFP_KERNEL, 3)                                  -> pfn 0x1438 Normal
sysctl(min_free_kbytes, 16384)                                   -> 0
mod_zone_page_state(1, Normal, nr_file_pages, 500)               -> ok
mod_zone_page_state(1, Normal, nr_inactive_file, 500)            -> ok
p4 = alloc_pages_node(1, GFP_KERNEL, 10)                         -> pfn 0xc00 DMA
p5 = alloc_pages_node(1, GFP_KERNEL, 10)                         -> NULL
! t0: page allocation failure. order:10, mode:0xd0
reclaimable(p4)                                                  -> ok
reclaim_hooks_register(ZONE)                                     -> ok
p6 = alloc_pages(GFP_KERNEL, 3)                                  -> pfn 0x1440 Normal
p7 = alloc_pages(GFP_KERNEL, 3)                                  -> pfn 0x1448 Normal
p8 = alloc_pages(GFP_NOIO, 1)                                    -> pfn 0x142e Normal
get_pageblock_migratetype(p8)                                    -> 0
a1 = __get_dma_pages(GFP_TEMPORARY, 0)                           -> 0xc0200000
p9 = alloc_pages_node(0, GFP_TEMPORARY|__GFP_NORETRY|0x2000, 0)  -> pfn 0x1600 Normal
a2 = __get_free_pages(GFP_TEMPORARY, 0)                          -> 0xc1601000
free_hot_cold_page(p2, 0)                                        -> ok
show(buddyinfo)                                                  -> ok
p10 = alloc_pages(GFP_KERNEL, 8)                                 -> pfn 0x1200 Normal
p11 = alloc_pages_node(1, GFP_KERNEL, 10)                        -> NULL
! t0: page allocation failure. order:10, mode:0xd0
switch_cpu(1)                                                    -> ok
p12 = alloc_pages_node(1, GFP_KERNEL, 10)                        -> NULL
! t0: page allocation failure. order:10, mode:0xd0
show(buddyinfo)                                                  -> ok
p13 = alloc_pages(GFP_NOIO|__GFP_DMA|__GFP_HIGH|__GFP_FS|__GFP_COLD|__GFP_NOWARN|__GFP_NORETRY|__GFP_COMP|__GFP_NOMEMALLOC|0x2000, 0)  -> pfn 0x300 DMA
p14 = alloc_page(GFP_KERNEL|__GFP_NOFAIL)  ~fail=1+              -> pfn 0x1064 Normal
__free_pages(p8, 1)                                              -> ok
drain_local_pages()                                              -> ok
free_hot_cold_page(p9, 1)                                        -> ok
__free_pages(p0, 3)                                              -> ok
switch_cpu(2)                                                    -> ok
drain_all_pages()                                                -> ok
__free_pages(p6, 3)                                              -> ok
drain_local_pages()                                              -> ok
global_page_state(nr_page_table_pages)                           -> 0
tick(0)                                                          -> ok
show(zonelists)                                                  -> ok
drain_local_pages()                                              -> ok
global_page_state(nr_page_table_pages)                           -> 0
tick(0)                                                          -> ok
