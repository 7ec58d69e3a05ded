# fuzz_page_pae found 2ab38310: fail_page_alloc alloc_page alloc_pages ...
boot(pae=1)
fail_page_alloc(1, 100, 3, -1, 0, 0, 0)                      -> ok
p0 = alloc_page(GFP_KERNEL)                                  -> pfn 0x1c30 Normal
p1 = alloc_page(GFP_KERNEL)                                  -> pfn 0x1c31 Normal
p2 = alloc_pages(GFP_KERNEL, 10)                             -> NULL
set_migratetype_isolate(p1)                                  -> -EBUSY
a0 = __get_free_pages(GFP_KERNEL, 0)                         -> NULL
p3 = alloc_pages(GFP_USER|__GFP_MOVABLE, 0)                  -> NULL
p4 = alloc_page(__GFP_NOMEMALLOC)                            -> NULL
p5 = alloc_pages(GFP_KERNEL, 10)                             -> NULL
set_page_flags(p2, 0)                                        -> misuse
p6 = alloc_page(GFP_NOFS|__GFP_NOWARN|__GFP_NORETRY)         -> NULL
p7 = alloc_pages(GFP_USER, 0)                                -> NULL
p8 = alloc_pages(__GFP_HIGHMEM|__GFP_NOWARN|__GFP_COMP, 0)   -> NULL
get_page(p0)                                                 -> ok
p9 = alloc_pages(GFP_KERNEL, 10)                             -> NULL
p10 = alloc_pages(GFP_USER|__GFP_RECLAIMABLE, 1)             -> NULL
switch_cpu(2)                                                -> ok
get_pageblock_migratetype(p1)                                -> 0
set_migratetype_isolate(p3)                                  -> misuse
sysctl(min_free_kbytes, 65536)                               -> 0
a1 = alloc_pages_exact(64K, GFP_USER|__GFP_NORETRY|__GFP_RECLAIMABLE)  -> NULL
set_page_flags(p2, 0)                                        -> misuse
p11 = alloc_page(GFP_NOFS|__GFP_NORETRY)                     -> NULL
a2 = alloc_pages_exact(59499, GFP_NOIO|__GFP_DMA)            -> NULL
get_pageblock_migratetype(p2)                                -> misuse
p12 = alloc_pages(GFP_KERNEL, 10)  ~fail=3+                  -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p13 = alloc_pages(GFP_KERNEL, 10)  ~fail=3+                  -> NULL
! t0: page allocation failure. order:10, mode:0xd0
a3 = __get_free_pages(GFP_KERNEL, 0)                         -> NULL
p14 = alloc_pages(GFP_USER|__GFP_MOVABLE, 0)                 -> NULL
p15 = alloc_pages(__GFP_HIGHMEM|__GFP_NOWARN|__GFP_COMP, 0)  -> NULL
get_pageblock_migratetype(p12)                               -> misuse
free_hot_cold_page(p7, 0)                                    -> misuse
