# Who may not sleep gets no array from vmalloc()
boot(ram=48M, cpus=2, highmem=16M)
c0 = kmem_cache_create("kvm_rmap", 32, 0, 0, NULL)  -> *
m0 = mmu_cache_create(c0, 0, GFP_ATOMIC)            -> *
mmu_cache_topup(m0, 1100, 1)  ~fail=1               -> -ENOMEM
mmu_cache_nr_free(m0)                               -> 0
