# A CPU that is down has no array, whatever happens to the cache; it gets one when it comes
boot(cpus=2)
cpu_down(1)                                        -> 0
c0 = kmem_cache_create("inode", 1360, 0, 0, NULL)  -> 0xc1c04900
slab_tune(c0, 4, 2, 1)                             -> 0
cpu_up(1)                                          -> 0
switch_cpu(1)                                      -> ok
o0 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2e550
switch_cpu(0)                                      -> ok
cpu_down(1)                                        -> 0
kmem_cache_free(c0, o0)                            -> ok
kmem_cache_destroy(c0)                             -> ok
