# A top-up fills a cache whatever is wanted at least; one that has enough is left alone
boot(ram=48M, cpus=2, highmem=16M)
c0 = kmem_cache_create("kvm_rmap", 80, 0, 0, NULL)  -> *
m0 = mmu_cache_create(c0, 0, 0)                     -> *
mmu_cache_nr_free(m0)                               -> 0
mmu_cache_topup(m0, 8, 1)                           -> 0
mmu_cache_nr_free(m0)                               -> 8
o0 = mmu_cache_alloc(m0)                            -> *
o1 = mmu_cache_alloc(m0)                            -> *
mmu_cache_topup(m0, 8, 6)                           -> 0
mmu_cache_nr_free(m0)                               -> 6
mmu_cache_topup(m0, 8, 7)                           -> 0
mmu_cache_nr_free(m0)                               -> 8
obj_fill(o0, 0x11)                                  -> ok
obj_fill(o1, 0x22)                                  -> ok
obj_check(o0, 0x11)                                 -> 0
kmem_cache_free(c0, o0)                             -> ok
