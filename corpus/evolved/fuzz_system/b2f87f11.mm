# fuzz_system found b2f87f11: sysctl alloc_pages alloc_page inc_zone_page_state ...
boot(ram=48M)
sysctl(min_free_kbytes, 0)                     -> 0
p0 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)      -> pfn 0x10c2 Normal
p1 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)      -> pfn 0x10c3 Normal
inc_zone_page_state(p1, nr_active_anon)        -> ok
sysctl(min_free_kbytes, 0)                     -> 0
p2 = alloc_pages(GFP_KERNEL, 9)                -> pfn 0x2e00 Normal
p3 = alloc_pages(GFP_KERNEL, 8)                -> pfn 0x2d00 Normal
p4 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)  -> pfn 0x1200 Normal
sysctl(min_free_kbytes, 0)                     -> 0
p5 = alloc_pages(GFP_KERNEL, 9)                -> pfn 0x1400 Normal
p6 = alloc_pages(GFP_KERNEL, 8)                -> pfn 0x1600 Normal
p7 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)  -> pfn 0x2800 Normal
p8 = alloc_page(GFP_TEMPORARY)                 -> pfn 0x2400 Normal
get_pageblock_migratetype(p8)                  -> 1
p9 = alloc_page(GFP_TEMPORARY)                 -> pfn 0x2401 Normal
get_pageblock_migratetype(p9)                  -> 1
a0 = __get_free_pages(GFP_NOIO|__GFP_DMA|__GFP_MOVABLE|__GFP_FS|__GFP_REPEAT|__GFP_NOFAIL|__GFP_COMP|__GFP_ZERO|__GFP_HARDWALL|__GFP_THISNODE|__GFP_RECLAIMABLE, 10)  -> 0xc0400000
! WARN allocflags_to_migratetype: (gfp_flags & GFP_MOVABLE_MASK) == GFP_MOVABLE_MASK
! WARN buffered_rmqueue: order > 1
