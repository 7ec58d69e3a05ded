# What was topped up in time an interrupt takes without asking anybody
boot(ram=48M, cpus=2, highmem=16M)
c0 = kmem_cache_create("kvm_rmap", 80, 0, 0, NULL)  -> *
m0 = mmu_cache_create(c0, 1, 0)                     -> *
mmu_cache_topup(m0, 2, 2)                           -> 0
tick(1)  !1:irq0                                    -> ok
@irq0 o0 = mmu_cache_alloc(m0)                      -> *
obj_check(o0, 0x0)                                  -> 0
mmu_cache_nr_free(m0)                               -> 1
