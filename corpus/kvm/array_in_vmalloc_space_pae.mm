# An array above a page that kmalloc() has no memory for is left to vmalloc() (three levels)
boot(pae=1, ram=48M, cpus=2, highmem=16M)
c0 = kmem_cache_create("kvm_rmap", 32, 0, 0, NULL)  -> *
m0 = mmu_cache_create(c0, 0, 0)                     -> *
mmu_cache_topup(m0, 1100, 1)  ~fail=1               -> 0
show(vmallocinfo)                                   -> ok
| 0xc2800000-0xc2803000   12288 kvmalloc_array pages=2 vmalloc N0=2
o0 = mmu_cache_alloc(m0)                            -> *
v0 = vmalloc(4K)                                    -> 0xc2804000
mmu_cache_free(m0)                                  -> ok
show(vmallocinfo)                                   -> ok
| 0xc2804000-0xc2806000    8192 run_vmalloc pages=1 vmalloc N0=1
