# An allocation that may not fail is not counted
p0 = alloc_page(GFP_KERNEL|__GFP_NOFAIL)  ~fail=1+  -> pfn 0x1c2d Normal
