# fuzz_system found 04d59a05: sysctl alloc_pages_exact show alloc_pages_node alloc_pages ...
boot(ram=24M)
sysctl(min_free_kbytes, 1024)                    -> 0
a0 = alloc_pages_exact(64K, GFP_USER)            -> 0xc1430000
a1 = alloc_pages_exact(26275, GFP_USER)          -> 0xc1440000
sysctl(min_free_kbytes, 1024)                    -> 0
show(zoneinfo)                                   -> ok
sysctl(min_free_kbytes, 4294967295)              -> -EINVAL
show(zoneinfo)                                   -> ok
sysctl(min_free_kbytes, 4294967295)              -> -EINVAL
p0 = alloc_pages_node(3, GFP_HIGHUSER, 1)        -> pfn 0x142e Normal
sysctl(min_free_kbytes, 0)                       -> 0
p1 = alloc_pages(GFP_TEMPORARY, 9)               -> pfn 0x1600 Normal
p2 = alloc_pages(GFP_USER|__GFP_RECLAIMABLE, 8)  -> pfn 0x1500 Normal
sysctl(min_free_kbytes, 0)                       -> 0
p3 = alloc_page(GFP_TEMPORARY)                   -> pfn 0x1447 Normal
p4 = alloc_pages(GFP_TEMPORARY, 8)               -> pfn 0x1200 Normal
sysctl(min_free_kbytes, 0)                       -> 0
p5 = alloc_pages(GFP_TEMPORARY, 9)               -> pfn 0xc00 DMA
p6 = alloc_pages(GFP_TEMPORARY, 8)               -> pfn 0x1300 Normal
p7 = alloc_page(GFP_DMA)                         -> pfn 0x400 DMA
p8 = alloc_pages(GFP_TEMPORARY, 9)               -> pfn 0xe00 DMA
sysctl(min_free_kbytes, 0)                       -> 0
p9 = alloc_pages(GFP_TEMPORARY, 8)               -> pfn 0x1100 Normal
p10 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)   -> pfn 0x200 DMA
p11 = alloc_page(GFP_KERNEL)                     -> pfn 0x1080 Normal
get_pageblock_migratetype(p11)                   -> 1
show(pagetypeinfo)                               -> ok
__free_pages(p5, 9)                              -> ok
__free_pages(p4, 8)                              -> ok
__free_pages(p11, 0)                             -> ok
__free_pages(p0, 1)                              -> ok
free_pages_exact(a1, 28K)                        -> ok
free_pages_exact(a0, 64K)                        -> ok
__free_pages(p3, 0)                              -> ok
__free_pages(p8, 9)                              -> ok
__free_pages(p7, 0)                              -> ok
__free_pages(p1, 9)                              -> ok
__free_pages(p6, 8)                              -> ok
__free_pages(p9, 8)                              -> ok
__free_pages(p10, 9)                             -> ok
__free_pages(p2, 8)                              -> ok
free_pages_exact(a0, 64K)                        -> BUG put_page_testzero: atomic_read(&page->_count) == 0
set_page_flags(NULL, 0)
