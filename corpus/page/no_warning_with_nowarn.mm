# __GFP_NOWARN: an impossible order fails without a word
p0 = alloc_pages(GFP_KERNEL|__GFP_NOWARN, 12)  -> NULL
