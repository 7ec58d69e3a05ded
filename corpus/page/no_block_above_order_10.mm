# Order 11 is not a block: a warning once, and NULL
p0 = alloc_pages(GFP_KERNEL, 11)  -> NULL
! WARN __alloc_pages_slowpath: !(gfp_mask & __GFP_NOWARN)
p1 = alloc_pages(GFP_KERNEL, 11)  -> NULL
