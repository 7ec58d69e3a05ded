# vmap() that needs a page table and gets none: NULL, and the addresses wait for the purge
p0 = alloc_page(GFP_KERNEL)             -> pfn 0x1c2d Normal
v0 = vmap(1, PAGE_KERNEL, p0)  ~fail=3  -> NULL
v1 = vmap(1, PAGE_KERNEL, p0)           -> 0xc2803000
