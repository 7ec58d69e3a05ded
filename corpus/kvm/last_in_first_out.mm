# The object that came in last goes first; pages of a cache are the caller's, once taken
boot(ram=48M, cpus=1, highmem=16M)
m0 = mmu_cache_create(NULL, 1, 0)  -> *
mmu_cache_topup(m0, 3, 3)          -> 0
a0 = mmu_cache_alloc_page(m0)      -> *
a1 = mmu_cache_alloc_page(m0)      -> *
free_pages(a0, 0)                  -> ok
mmu_cache_topup(m0, 3, 3)          -> 0
a2 = mmu_cache_alloc_page(m0)      -> *
mmu_cache_free(m0)                 -> ok
kstore32(a1+0x10, 0x7)             -> ok
kload64(a1+0x10)                   -> 0x7
free_pages(a2, 0)                  -> ok
