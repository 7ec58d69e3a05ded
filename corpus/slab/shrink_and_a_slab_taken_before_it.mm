# The last free slab is taken between the look at the list and its lock: shrinking leaves it alone
boot(cpus=2)
c0 = kmem_cache_create("inode", 64K, 0, 0, NULL)  -> 0xc1c04900
slab_tune(c0, 1, 1, 0)                            -> 0
t1 = kthread(1)                                   -> t1
o0 = kmem_cache_alloc(c0, GFP_KERNEL)             -> 0xc1c30000
kmem_cache_free(c0, o0)                           -> ok
kmem_cache_shrink(c0)  !10:t1                     -> 1
@t1 o1 = kmem_cache_alloc(c0, GFP_KERNEL)         -> 0xc1c30000
