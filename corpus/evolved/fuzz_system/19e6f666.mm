# fuzz_system found 19e6f666: sysctl alloc_pages alloc_page inc_zone_page_state ...
boot(ram=48M)
sysctl(min_free_kbytes, 0)                      -> 0
p0 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)       -> pfn 0x10c2 Normal
p1 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)       -> pfn 0x10c3 Normal
inc_zone_page_state(p1, nr_active_anon)         -> ok
sysctl(min_free_kbytes, 0)                      -> 0
p2 = alloc_pages(GFP_KERNEL, 9)                 -> pfn 0x2e00 Normal
p3 = alloc_pages(GFP_KERNEL, 8)                 -> pfn 0x2d00 Normal
p4 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)   -> pfn 0x1200 Normal
sysctl(min_free_kbytes, 0)                      -> 0
p5 = alloc_pages(GFP_KERNEL, 9)                 -> pfn 0x1400 Normal
p6 = alloc_pages(GFP_KERNEL, 8)                 -> pfn 0x1600 Normal
__free_pages(p5, 9)                             -> ok
p7 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)   -> pfn 0x2800 Normal
p8 = alloc_page(GFP_TEMPORARY)                  -> pfn 0x2400 Normal
get_pageblock_migratetype(p8)                   -> 1
p9 = alloc_pages(GFP_KERNEL, 8)                 -> pfn 0x1700 Normal
__free_pages(p4, 9)                             -> ok
p10 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)  -> pfn 0x1200 Normal
p11 = alloc_page(GFP_TEMPORARY)                 -> pfn 0x2401 Normal
get_pageblock_migratetype(p11)                  -> 1
p12 = alloc_pages(GFP_KERNEL, 8)                -> pfn 0x1400 Normal
__free_pages(p12, 8)                            -> ok
p13 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)  -> pfn 0x2a00 Normal
p14 = alloc_page(GFP_TEMPORARY)                 -> pfn 0x2402 Normal
get_pageblock_migratetype(p14)                  -> 1
p15 = alloc_pages(GFP_KERNEL, 8)                -> pfn 0x1400 Normal
__free_pages(p2, 9)                             -> ok
get_page(p14)                                   -> ok
p16 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)  -> pfn 0x2000 Normal
p17 = alloc_page(GFP_TEMPORARY)                 -> pfn 0x2403 Normal
get_pageblock_migratetype(p17)                  -> 1
p18 = alloc_page(GFP_TEMPORARY)                 -> pfn 0x2404 Normal
get_pageblock_migratetype(p18)                  -> 1
a0 = __get_free_pages(GFP_NOIO|__GFP_DMA|__GFP_MOVABLE|__GFP_FS|__GFP_REPEAT|__GFP_COMP|__GFP_ZERO|__GFP_HARDWALL|__GFP_THISNODE, 10)  -> 0xc0400000
p19 = alloc_pages(GFP_NOFS|__GFP_DMA|__GFP_MOVABLE|__GFP_HIGH|__GFP_NORETRY|__GFP_ZERO|__GFP_HARDWALL|__GFP_THISNODE|0x100000, 0)  -> pfn 0x3 DMA
__free_pages(p0, 0)                             -> ok
drain_all_pages()                               -> ok
free_pages_exact(a0, 285)                       -> ok
! BUG: Bad page state in process t0  pfn:00400
! page:c1011000 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x4000(head)
