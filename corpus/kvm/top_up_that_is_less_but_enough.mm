# Memory runs out in the middle, and there are as many objects as were wanted: that is success
boot(ram=48M, cpus=2, highmem=16M)
c0 = kmem_cache_create("kvm_rmap", 80, 0, 0, NULL)  -> *
m0 = mmu_cache_create(c0, 1, 0)                     -> *
mmu_cache_topup(m0, 8, 3)  ~fail=7+                 -> 0
mmu_cache_nr_free(m0)                               -> 4
mmu_cache_topup(m0, 8, 3)  ~fail=1+                 -> 0
mmu_cache_topup(m0, 8, 7)                           -> 0
mmu_cache_nr_free(m0)                               -> 8
