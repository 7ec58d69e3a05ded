# An empty cache: a WARN, and an object that is allocated there and then
boot(ram=48M, cpus=2, highmem=16M)
c0 = kmem_cache_create("kvm_rmap", 80, 0, 0, NULL)  -> *
m0 = mmu_cache_create(c0, 1, 0)                     -> *
o0 = mmu_cache_alloc(m0)                            -> *
! WARN kvm_mmu_memory_cache_alloc: mc->nobjs == 0
mmu_cache_topup(m0, 1, 1)                           -> 0
o1 = mmu_cache_alloc(m0)                            -> *
o2 = mmu_cache_alloc(m0)                            -> *
! WARN kvm_mmu_memory_cache_alloc: mc->nobjs == 0
obj_check(o2, 0x0)                                  -> 0
m1 = mmu_cache_create(NULL, 0, 0, 0x77)             -> *
a0 = mmu_cache_alloc_page(m1)                       -> *
! WARN kvm_mmu_memory_cache_alloc: mc->nobjs == 0
kload64(a0+0x8)                                     -> 0x77
