# A kmem_cache that a memory cache has objects of is not destroyed
boot(ram=48M, cpus=2, highmem=16M)
c0 = kmem_cache_create("kvm_rmap", 80, 0, 0, NULL)  -> *
m0 = mmu_cache_create(c0, 1, 0)                     -> *
mmu_cache_topup(m0, 2, 2)                           -> 0
kmem_cache_destroy(c0)                              -> misuse
a0 = mmu_cache_alloc_page(m0)                       -> misuse
