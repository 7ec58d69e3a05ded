# The reaper does not wait for the caches' mutex: it comes again in two seconds
boot(cpus=2)
c0 = kmem_cache_create("inode", 1360, 0, 0, NULL)  -> 0xc1c04900
t1 = kthread(1)                                    -> t1
o0 = kmem_cache_alloc(c0, GFP_KERNEL)              -> 0xc1c2daa0
kmem_cache_shrink(c0)  !6:t1  !8:events/1          -> 1
@t1 tick(5000)                                     -> ok
tick(5000)                                         -> ok
