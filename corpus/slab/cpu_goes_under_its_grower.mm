# A task that grows a cache goes on with another CPU's array when its own CPU goes meanwhile
boot(ram=48M, cpus=3)
t1 = kthread(2)                                    -> t1
c0 = kmem_cache_create("dentry", 2000, 0, 0, NULL) -> *
@t1 o0 = kmem_cache_alloc(c0, GFP_KERNEL)  !5:t0   -> *
cpu_down(2)                                        -> 0
kmem_cache_free(c0, o0)                            -> ok
