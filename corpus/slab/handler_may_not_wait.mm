# Who must not sleep has no business to ask for memory that may have to be waited for
boot(cpus=1)
c0 = kmem_cache_create("inode", 1360, 0, 0, NULL)  -> 0xc1c04900
o0 = kmem_cache_alloc(c0, GFP_KERNEL)  !1:irq0     -> 0xc1c13aa0
@irq0 o1 = kmem_cache_alloc(c0, GFP_KERNEL)        -> misuse
kmem_cache_free(c0, o0)  !1:irq0                   -> ok
@irq0 o2 = kmalloc(100, GFP_NOIO)                  -> misuse
