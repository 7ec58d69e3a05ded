# One CPU shrinks the cache while the other is about to refill its array
boot(cpus=2)
c0 = kmem_cache_create("inode", 64K, 0, 0, NULL)   -> 0xc1c04900
t1 = kthread(1)                                    -> t1
o0 = kmem_cache_alloc(c0, GFP_KERNEL)  !6:t1       -> 0xc1c30000
@t1 kmem_cache_shrink(c0)                          -> 0
kmem_cache_free(c0, o0)  !1:t1                     -> ok
@t1 kmem_cache_shrink(c0)                          -> 0
kmem_cache_shrink(c0)                              -> 0
zone_page_state(0, Normal, nr_slab_unreclaimable)  -> 44
