# What the program freed has become the name of a cache: a second free is no double free.
boot(ram=48M, cpus=4, nodes=2, slab_debug=1)
o0 = kzalloc(1, GFP_NOWAIT)                     -> 0xc181a120
kfree(o0)                                       -> ok
c0 = kmem_cache_create("inode", 8, 0, 0, NULL)  -> 0xc1805900
kfree(o0)                                       -> misuse
