# a reserve page that went through a pageset merges into the list of its taker
boot(nodes=2)
reclaim_hooks_register(RECLAIM)      -> ok
p0 = alloc_pages(GFP_NOWAIT, 10)     -> pfn 0x1800 Normal
p1 = alloc_pages(__GFP_MOVABLE, 9)   -> pfn 0x1200 Normal
p2 = alloc_page(GFP_NOWAIT)          -> pfn 0x1100 Normal
p3 = alloc_pages(GFP_NOWAIT, 8)      -> pfn 0x1400 Normal
sysctl(percpu_pagelist_fraction, 8)  -> 0
set_migratetype_isolate(p2)          -> 0
sysctl(min_free_kbytes, 30312)       -> 0
p4 = alloc_pages(GFP_NOIO, 4)        -> NULL
! t0: page allocation failure. order:4, mode:0x10
