# A handler allocates from the cache that the task is at, and frees what the task had
boot(cpus=1)
c0 = kmem_cache_create("inode", 1360, 0, 0, NULL)  -> 0xc1c04900
o0 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c13aa0
o1 = kmem_cache_alloc(c0, GFP_KERNEL)  !1:irq0     -> 0xc1c13550
@irq0 o2 = kmem_cache_alloc(c0, GFP_ATOMIC)        -> 0xc1c13000
kmem_cache_free(c0, o1)  !1:irq0                   -> ok
@irq0 kmem_cache_free(c0, o0)                      -> ok
o3 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c13aa0
