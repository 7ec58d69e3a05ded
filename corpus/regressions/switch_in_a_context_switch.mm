# A switch in the middle of another one: who borrows the space would have given it back twice
t1 = kthread(0)                                 -> t1
@t1 m0 = mmu_cache_create(NULL, 0, GFP_NOWAIT)  -> 0xc1c06000
v0 = vmalloc(0)  !1:t1                          -> NULL
@t1 g0 = kvm_create_vm(0)                       -> NULL
