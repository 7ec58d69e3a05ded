# ~fail=1: the first allocation of the call fails
p0 = alloc_page(GFP_KERNEL)  ~fail=1  -> NULL
p1 = alloc_page(GFP_KERNEL)           -> pfn 0x1c2d Normal
