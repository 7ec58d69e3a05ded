# fuzz_page found 1e90f003: show sysctl nr_free_pagecache_pages alloc_pages alloc_page
boot(ram=24M, highmem=5M)
show(buddyinfo)                                          -> ok
sysctl(min_free_kbytes, 0)                               -> 0
nr_free_pagecache_pages()                                -> 5918
p0 = alloc_pages(GFP_USER, 8)                            -> pfn 0x1100 Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)            -> pfn 0x200 DMA
p2 = alloc_page(GFP_HIGHUSER_MOVABLE|__GFP_RECLAIMABLE)  -> pfn 0x1400 HighMem
! WARN allocflags_to_migratetype: (gfp_flags & GFP_MOVABLE_MASK) == GFP_MOVABLE_MASK
