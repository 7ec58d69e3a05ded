# Two RCU caches are destroyed at once: the work for the first takes the second along
boot(cpus=2)
c0 = kmem_cache_create("inode", 400, 0, SLAB_TYPESAFE_BY_RCU, NULL)  -> 0xc1c04900
c1 = kmem_cache_create("dentry", 400, 0, SLAB_TYPESAFE_BY_RCU, NULL)  -> 0xc1c04800
t1 = kthread(1)                          -> t1
kmem_cache_destroy(c0)  !16:t1           -> ok
@t1 kmem_cache_destroy(c1)  !5:events/0  -> ok
tick(1)                                  -> ok
tick(1)                                  -> ok
tick(1)                                  -> ok
