# Reclaimable and movable at once is nothing that exists: a WARN, and the page is movable
boot(ram=48M)
p0 = alloc_page(GFP_TEMPORARY|__GFP_MOVABLE)  -> pfn 0x10c2 Normal
! WARN allocflags_to_migratetype: (gfp_flags & GFP_MOVABLE_MASK) == GFP_MOVABLE_MASK
p1 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)     -> pfn 0x10c3 Normal
get_pageblock_migratetype(p0)                 -> 2
