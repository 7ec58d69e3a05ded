# A cache that waits for a grace period has the array of a CPU that goes meanwhile
boot(ram=48M, cpus=2)
c0 = kmem_cache_create("inode", 1000, 0, SLAB_TYPESAFE_BY_RCU, NULL)  -> *
kmem_cache_destroy(c0)                                                -> ok
cpu_down(1)                                                           -> 0
