# One page of the block was written, the other was not.
p = alloc_pages(GFP_KERNEL, 1)
page_fill(p, 1)
page_check(p, 1)
page_check(p+1, 1)
