# A request of order 11 is refused for its size, not by fault injection
fail_page_alloc(1, 100, 0, 1, 0, 0, 0)         -> ok
p0 = alloc_pages(GFP_KERNEL, 11)               -> NULL
! WARN __alloc_pages_slowpath: !(gfp_mask & __GFP_NOWARN)
p1 = alloc_pages(GFP_KERNEL|__GFP_NOWARN, 12)  -> NULL
p2 = alloc_page(GFP_KERNEL)                    -> NULL
p3 = alloc_page(GFP_KERNEL)                    -> pfn 0x1c2d Normal
