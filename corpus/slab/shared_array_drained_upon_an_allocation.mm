# A shared array loses an object to a CPU while it is drained
boot(ram=24M, cpus=2)
c0 = kmem_cache_create("dentry", 500, 0, 0, NULL)  -> *
slab_tune(c0, 3, 1, 6)                             -> 0
o0 = kmem_cache_alloc(c0, GFP_KERNEL)              -> *
o1 = kmem_cache_alloc(c0, GFP_KERNEL)              -> *
o2 = kmem_cache_alloc(c0, GFP_KERNEL)              -> *
o3 = kmem_cache_alloc(c0, GFP_KERNEL)              -> *
o4 = kmem_cache_alloc(c0, GFP_KERNEL)              -> *
kmem_cache_free(c0, o0)                            -> ok
kmem_cache_free(c0, o1)                            -> ok
kmem_cache_free(c0, o2)                            -> ok
kmem_cache_free(c0, o3)                            -> ok
kmem_cache_free(c0, o4)                            -> ok
t1 = kthread(1)                                    -> t1
kmem_cache_shrink(c0)  !10:t1                      -> 1
@t1 o5 = kmem_cache_alloc(c0, GFP_KERNEL)          -> *
