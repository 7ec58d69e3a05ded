# fuzz_system found 90ce8cd0: sysctl alloc_pages alloc_pages_exact mod_zone_page_state ...
boot(ram=48M, highmem=16M)
sysctl(zone_reclaim_mode, 1)                                      -> 0
sysctl(min_free_kbytes, 1024)                                     -> 0
sysctl(min_free_kbytes, 1024)                                     -> 0
p0 = alloc_pages(GFP_HIGHUSER, 3)                                 -> pfn 0x2c00 HighMem
p1 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_REPEAT, 0)            -> pfn 0x2800 HighMem
a0 = alloc_pages_exact(363, GFP_USER|__GFP_MOVABLE)               -> 0xc10c2000
p2 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)                         -> pfn 0x2801 HighMem
p3 = alloc_pages(GFP_KERNEL, 3)                                   -> pfn 0x1c30 Normal
sysctl(min_free_kbytes, 16384)                                    -> 0
mod_zone_page_state(1, Normal, nr_file_pages, 500)                -> ok
mod_zone_page_state(1, Normal, nr_inactive_file, 500)             -> ok
p4 = alloc_pages_node(1, GFP_KERNEL, 10)                          -> pfn 0x1800 Normal
p5 = alloc_pages_node(1, GFP_KERNEL, 10)                          -> pfn 0xc00 DMA
reclaimable(p4)                                                   -> ok
reclaim_hooks_register(ZONE)                                      -> ok
p6 = alloc_pages(GFP_KERNEL, 3)                                   -> pfn 0x1c38 Normal
p7 = alloc_pages(GFP_KERNEL, 3)                                   -> pfn 0x1c40 Normal
p8 = alloc_pages(GFP_NOIO, 1)                                     -> pfn 0x1c2e Normal
get_pageblock_migratetype(p8)                                     -> 0
p9 = alloc_pages(GFP_TEMPORARY, 0)                                -> pfn 0x1e00 Normal
p10 = alloc_pages_node(0, GFP_TEMPORARY|__GFP_NORETRY|0x2000, 0)  -> pfn 0x1e01 Normal
a1 = __get_free_pages(GFP_TEMPORARY, 0)                           -> 0xc1c2d000
free_hot_cold_page(p9, 0)                                         -> ok
show(buddyinfo)                                                   -> ok
p11 = alloc_pages(GFP_KERNEL, 8)                                  -> pfn 0x1200 Normal
p12 = alloc_pages_node(1, GFP_KERNEL, 10)                         -> pfn 0x1800 Normal
switch_cpu(1)                                                     -> ok
p13 = alloc_pages_node(1, GFP_KERNEL, 10)                         -> NULL
! t0: page allocation failure. order:10, mode:0xd0
show(buddyinfo)                                                   -> ok
p14 = alloc_pages(GFP_NOIO|__GFP_DMA|__GFP_HIGH|__GFP_FS|__GFP_COLD|__GFP_NOWARN|__GFP_NORETRY|__GFP_COMP|__GFP_NOMEMALLOC|0x2000, 0)  -> pfn 0x200 DMA
p15 = alloc_page(GFP_KERNEL|__GFP_NOFAIL)  ~fail=1+               -> pfn 0x201 DMA
__free_pages(p8, 1)                                               -> ok
drain_local_pages()                                               -> ok
free_hot_cold_page(p10, 1)                                        -> ok
__free_pages(p0, 3)                                               -> ok
switch_cpu(2)                                                     -> ok
drain_all_pages()                                                 -> ok
__free_pages(p6, 3)                                               -> ok
p16 = alloc_pages(GFP_KERNEL, 0)                                  -> pfn 0x202 DMA
p17 = alloc_pages(GFP_TEMPORARY|__GFP_DMA|0x2000, 0)              -> pfn 0x300 DMA
p18 = alloc_pages(GFP_KERNEL, 0)                                  -> pfn 0x203 DMA
p19 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)                        -> pfn 0x2802 HighMem
__free_pages(p4, 10)                                              -> ok
p20 = alloc_pages_node(2, GFP_NOIO|__GFP_NORETRY|__GFP_HARDWALL, 1)  ~fail=3+  -> pfn 0x10c4 Normal
p21 = alloc_pages_node(0, GFP_NOIO, 2)                            -> pfn 0x10c8 Normal
get_page(p21)                                                     -> ok
get_pageblock_migratetype(p21)                                    -> 0
get_pageblock_migratetype(p3+5)                                   -> 1
unset_migratetype_isolate(p3)                                     -> ok
page_fill(p13, 0x833686a6)                                        -> misuse
free_hot_cold_page(p15, 2147483649)                               -> ok
free_pages_exact(a0, 4K)                                          -> ok
p22 = alloc_page(GFP_HIGHUSER_MOVABLE|__GFP_COLD)                 -> pfn 0x2803 HighMem
p23 = alloc_pages(GFP_DMA|__GFP_COMP|0x2000, 0)                   -> pfn 0x201 DMA
__free_pages(p12, 10)                                             -> BUG put_page_testzero: atomic_read(&page->_count) == 0
__free_pages(p17, 0)
p24 = alloc_page(GFP_HIGHUSER_MOVABLE)
p25 = alloc_page(GFP_HIGHUSER_MOVABLE)
