# A task that grows a cache may find itself on another CPU
boot(ram=48M, cpus=2)
t1 = kthread(1)                                    -> t1
c0 = kmem_cache_create("inode", 1000, 0, 0, NULL)  -> *
@t1 o0 = kmem_cache_alloc(c0, GFP_KERNEL)  !5:t0   -> *
cpu_down(1)                                        -> 0
