# The capacity is fixed with the first top-up, and free again when the cache is
boot(ram=48M, cpus=2, highmem=16M)
m0 = mmu_cache_create(NULL, 1, 0)  -> *
mmu_cache_topup(m0, 4, 2)          -> 0
mmu_cache_topup(m0, 5, 2)          -> 0
mmu_cache_topup(m0, 5, 5)          -> -EIO
! WARN __kvm_mmu_topup_memory_cache: mc->capacity != capacity
mmu_cache_topup(m0, 3, 5)          -> -EIO
mmu_cache_nr_free(m0)              -> 4
mmu_cache_free(m0)                 -> ok
mmu_cache_nr_free(m0)              -> 0
mmu_cache_topup(m0, 5, 5)          -> 0
mmu_cache_nr_free(m0)              -> 5
