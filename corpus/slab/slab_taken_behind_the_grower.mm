# The slab that one CPU made is taken by another before it comes to it, and it makes one more
boot(cpus=2)
c0 = kmem_cache_create("inode", 64K, 0, 0, NULL)  -> 0xc1c04900
t1 = kthread(1)                                   -> t1
o0 = kmem_cache_alloc(c0, GFP_KERNEL)  !12:t1     -> 0xc1c40000
@t1 o1 = kmem_cache_alloc(c0, GFP_KERNEL)         -> 0xc1c30000
