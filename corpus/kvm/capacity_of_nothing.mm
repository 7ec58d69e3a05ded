# No capacity, more than 32 bits count, fewer than none; nothing is wanted: nothing is done
boot(ram=48M, cpus=2, highmem=16M)
m0 = mmu_cache_create(NULL, 0, 0)   -> *
mmu_cache_topup(m0, 0, 0)           -> 0
mmu_cache_topup(m0, 0, 1)           -> -EIO
! WARN make_array: capacity == 0
mmu_cache_topup(m0, 0, 1)           -> -EIO
mmu_cache_topup(m0, -1, 1)          -> -ENOMEM
mmu_cache_topup(m0, 1073741824, 1)  -> -ENOMEM
mmu_cache_topup(m0, 3, -1)          -> 0
mmu_cache_topup(m0, 3, 9)           -> 0
mmu_cache_nr_free(m0)               -> 3
mmu_cache_topup(m0, 3, 9)           -> 0
