# One byte is one page
a0 = alloc_pages_exact(1, GFP_KERNEL)  -> 0xc1c2d000
free_pages_exact(a0, 1)                -> ok
