# No page for a slab, but a handler on the CPU freed an object meanwhile
boot(cpus=1)
c0 = kmem_cache_create("inode", 1360, 0, 0, NULL)        -> 0xc1c04900
slab_tune(c0, 1, 1, 0)                                   -> 0
o0 = kmem_cache_alloc(c0, GFP_KERNEL)                    -> 0xc1c13000
o1 = kmem_cache_alloc(c0, GFP_KERNEL)                    -> 0xc1c13550
o2 = kmem_cache_alloc(c0, GFP_KERNEL)                    -> 0xc1c13aa0
o3 = kmem_cache_alloc(c0, GFP_KERNEL)  ~fail=2  !3:irq0  -> 0xc1c13000
@irq0 kmem_cache_free(c0, o0)                            -> ok
