# Objects of a cache with a constructor come constructed, and go back so
boot(ram=48M, cpus=2, highmem=16M)
c0 = kmem_cache_create("anon_vma", 72, 0, 0, ctor_count)  -> *
m0 = mmu_cache_create(c0, 0, 0)                           -> *
mmu_cache_topup(m0, 8, 1)                                 -> 0
o0 = mmu_cache_alloc(m0)                                  -> *
mmu_cache_free(m0)                                        -> ok
o1 = kmem_cache_alloc(c0, GFP_KERNEL)                     -> *
kmem_cache_free(c0, o0)                                   -> ok
m1 = mmu_cache_create(c0, 1, 0)                           -> misuse
