# What never fails cannot fail: a BUG
boot(ram=48M, cpus=2, highmem=16M)
m0 = mmu_cache_create(NULL, 1, 0)       -> *
a0 = mmu_cache_alloc_page(m0)  ~fail=1  -> BUG kvm_mmu_memory_cache_alloc: object == 0
! WARN kvm_mmu_memory_cache_alloc: mc->nobjs == 0
