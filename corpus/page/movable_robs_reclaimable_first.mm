# Of two blocks of one order, a movable request robs the reclaimable one, not the unmovable one
boot(ram=32M, highmem=0)
p0 = alloc_page(GFP_TEMPORARY)                  -> pfn 0x1800 Normal
p1 = alloc_page(GFP_KERNEL)                     -> pfn 0x1c2d Normal
__free_pages(p0, 0)                             -> ok
__free_pages(p1, 0)                             -> ok
drain_all_pages()                               -> ok
p2 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)  -> pfn 0x1800 Normal
p3 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)  -> pfn 0x1400 Normal
