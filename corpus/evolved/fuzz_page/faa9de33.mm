# fuzz_page found faa9de33: alloc_page get_pageblock_migratetype zone_page_state ...
boot(ram=48M)
p0 = alloc_page(GFP_DMA|__GFP_MOVABLE)              -> pfn 0x3 DMA
get_pageblock_migratetype(p0)                       -> 2
zone_page_state(1, Normal, nr_free_pages)           -> 7957
p1 = alloc_pages_node(1, GFP_KERNEL, 0)             -> pfn 0x2c2d Normal
zone_page_state(1, HighMem, nr_free_pages)          -> 0
sysctl(zone_reclaim_mode, 1)                        -> 0
sysctl(min_free_kbytes, 16384)                      -> 0
tick(100)                                           -> ok
tick(100)                                           -> ok
nr_free_pagecache_pages()                           -> 5856
nr_free_buffer_pages()                              -> 5856
nr_free_buffer_pages()                              -> 5856
tick(100)                                           -> ok
zone_page_state(1, Normal, nr_anon_pages)           -> 0
nr_free_buffer_pages()                              -> 5856
tick(100)                                           -> ok
nr_free_pagecache_pages()                           -> 5856
nr_free_buffer_pages()                              -> 5856
nr_free_buffer_pages()                              -> 5856
tick(5)                                             -> ok
zone_page_state(1, Normal, nr_anon_pages)           -> 0
tick(100)                                           -> ok
tick(100)                                           -> ok
set_migratetype_isolate(p0)                         -> -EBUSY
p2 = alloc_page(GFP_NOFS)                           -> pfn 0x2c2e Normal
page_fill(p1, 0x13881)                              -> ok
reclaim_hooks_register(ELSEWHERE)                   -> ok
p3 = alloc_page(GFP_KERNEL|GFP_THISNODE)            -> pfn 0x2c2f Normal
dec_zone_page_state(p1, nr_unevictable)             -> misuse
p4 = alloc_page(GFP_HIGHUSER_MOVABLE|__GFP_NOWARN)  -> pfn 0x10c2 Normal
p5 = alloc_page(__GFP_HIGHMEM|__GFP_IO|__GFP_COLD|__GFP_NOWARN|__GFP_REPEAT|__GFP_COMP|__GFP_NOMEMALLOC|__GFP_RECLAIMABLE|__GFP_NOTRACK)  -> pfn 0x2800 Normal
