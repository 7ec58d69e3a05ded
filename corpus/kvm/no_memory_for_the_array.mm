# A cache whose array was refused has none, and no capacity yet
boot(ram=48M, cpus=2, highmem=16M)
m0 = mmu_cache_create(NULL, 1, 0)   -> *
mmu_cache_topup(m0, 6, 5)  ~fail=1  -> -ENOMEM
mmu_cache_nr_free(m0)               -> 0
mmu_cache_topup(m0, 7, 5)           -> 0
mmu_cache_nr_free(m0)               -> 7
