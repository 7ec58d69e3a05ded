# verbose: each fault leaves a line in the log, below what a transcript shows
fail_page_alloc(1, 100, 0, 2, 0, 0, 0, 1)  -> ok
p0 = alloc_page(GFP_KERNEL)                -> NULL
fail_page_alloc(1, 100, 0, 2, 0, 0, 0, 2)  -> ok
p1 = alloc_page(GFP_KERNEL)                -> NULL
