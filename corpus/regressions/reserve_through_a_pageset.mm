# a reserve page that went through a pageset merges into the list of its taker
boot(nodes=2)
reclaim_hooks_register(RECLAIM)      -> ok
p0 = alloc_pages(GFP_NOWAIT, 9)      -> pfn 0x1a00 Normal
p1 = alloc_pages(GFP_NOWAIT, 8)      -> pfn 0x1900 Normal
p2 = alloc_pages(GFP_NOWAIT, 7)      -> pfn 0x1880 Normal
p3 = alloc_pages(GFP_NOWAIT, 6)      -> pfn 0x1840 Normal
p4 = alloc_pages(GFP_NOWAIT, 5)      -> pfn 0x1200 Normal
p5 = alloc_pages(GFP_NOWAIT, 2)      -> pfn 0x1074 Normal
p6 = alloc_pages(__GFP_MOVABLE, 9)   -> pfn 0x1400 Normal
p7 = alloc_page(GFP_NOWAIT)          -> pfn 0x1072 Normal
p8 = alloc_page(GFP_NOWAIT)          -> pfn 0x1073 Normal
p9 = alloc_pages(GFP_NOWAIT, 8)      -> pfn 0x1300 Normal
sysctl(percpu_pagelist_fraction, 8)  -> 0
set_migratetype_isolate(p8)          -> -EBUSY
sysctl(min_free_kbytes, 30312)       -> 0
p10 = alloc_pages(GFP_NOIO, 4)       -> NULL
! t0: page allocation failure. order:4, mode:0x10
