# Memory ends in the middle of a top-up
c0 = kmem_cache_create("inode", 400, 0, 0, NULL)  -> *
m0 = mmu_cache_create(c0, 0, 0)                   -> *
mmu_cache_topup(m0, 8, 2)  ~fail=5                -> 0
mmu_cache_nr_free(m0)                             -> 2
o0 = mmu_cache_alloc(m0)                          -> 0x*
