# alloc_pages_exact(0) asks for an order that does not exist
a0 = alloc_pages_exact(0, GFP_KERNEL)  -> NULL
! WARN __alloc_pages_slowpath: !(gfp_mask & __GFP_NOWARN)
