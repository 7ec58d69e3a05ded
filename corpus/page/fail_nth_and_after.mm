# ~fail=1+ fails every consultation of the call; the next call is whole again
a0 = alloc_pages_exact(8K, GFP_KERNEL)  ~fail=1+  -> NULL
a1 = alloc_pages_exact(8K, GFP_KERNEL)            -> 0xc1c2e000
