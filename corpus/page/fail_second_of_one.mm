# ~fail=2 of a call that asks once fails nothing; nor does ~fail=2+
p0 = alloc_page(GFP_KERNEL)  ~fail=2   -> pfn 0x1c2d Normal
p1 = alloc_page(GFP_KERNEL)  ~fail=2+  -> pfn 0x1c2e Normal
