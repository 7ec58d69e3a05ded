# Who empties a shared array and who takes from it do not meet
boot(ram=24M, cpus=2)
c0 = kmem_cache_create("inode", 1000, 0, 0, NULL)  -> *
slab_tune(c0, 2, 1, 4)                             -> 0
o0 = kmem_cache_alloc(c0, GFP_KERNEL)              -> *
o1 = kmem_cache_alloc(c0, GFP_KERNEL)              -> *
o2 = kmem_cache_alloc(c0, GFP_KERNEL)              -> *
o3 = kmem_cache_alloc(c0, GFP_KERNEL)              -> *
kmem_cache_free(c0, o0)                            -> ok
kmem_cache_free(c0, o1)                            -> ok
kmem_cache_free(c0, o2)                            -> ok
kmem_cache_free(c0, o3)                            -> ok
t1 = kthread(1)                                    -> t1
kmem_cache_shrink(c0)  !10:t1                      -> *
@t1 o4 = kmem_cache_alloc(c0, GFP_KERNEL)          -> *
