# init_value is for pages that nobody zeroes: else no array is made
boot(ram=48M, cpus=2, highmem=16M)
c0 = kmem_cache_create("kvm_rmap", 80, 0, 0, NULL)     -> *
m0 = mmu_cache_create(c0, 0, 0, 0x8000000000000000)    -> *
mmu_cache_topup(m0, 4, 2)                              -> -EIO
! WARN make_array: mc->init_value != 0 && (mc->kmem_cache != NULL || mc->gfp_zero != 0)
m1 = mmu_cache_create(NULL, 1, 0, 0x8000000000000000)  -> *
mmu_cache_topup(m1, 4, 2)                              -> -EIO
mmu_cache_nr_free(m1)                                  -> 0
m2 = mmu_cache_create(NULL, 0, 0, 0x8000000000000000)  -> *
mmu_cache_topup(m2, 4, 2)                              -> 0
