# The shared array is emptied between the look at it and the lock: shrinking finds nothing there
boot(cpus=2)
c0 = kmem_cache_create("inode", 1360, 0, 0, NULL)  -> 0xc1c04900
slab_tune(c0, 1, 1, 1)                             -> 0
t1 = kthread(1)                                    -> t1
o0 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2d000
o1 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2d550
kmem_cache_free(c0, o0)                            -> ok
kmem_cache_free(c0, o1)                            -> ok
kmem_cache_shrink(c0)  !10:t1                      -> 1
@t1 o2 = kmem_cache_alloc(c0, GFP_KERNEL)          -> 0xc1c2d000
