# With slab_debug objects wait in the cache with their red zones
boot(ram=48M, cpus=2, slab_debug=1)
c0 = kmem_cache_create("kvm_rmap", 80, 0, 0, NULL)  -> *
m0 = mmu_cache_create(c0, 1, 0)                     -> *
mmu_cache_topup(m0, 8, 1)                           -> 0
o0 = mmu_cache_alloc(m0)                            -> *
obj_fill(o0, 0xffffffff)                            -> ok
kmem_cache_free(c0, o0)                             -> ok
mmu_cache_free(m0)                                  -> ok
kmem_cache_shrink(c0)                               -> 0
