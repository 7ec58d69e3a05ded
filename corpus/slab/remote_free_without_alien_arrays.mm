# noaliencache: each object goes straight home
boot(ram=64M, cpus=2, nodes=2, noaliencache=1)
c0 = kmem_cache_create("inode", 1360, 0, 0, NULL)  -> 0xc2004900
o0 = kmem_cache_alloc_node(c0, GFP_KERNEL, 1)      -> 0xc3c1f000
o1 = kmem_cache_alloc_node(c0, GFP_KERNEL, 1)      -> 0xc3c1f550
kmem_cache_free(c0, o0)                            -> ok
o2 = kmem_cache_alloc_node(c0, GFP_KERNEL, 1)      -> 0xc3c1f000
kmem_cache_free(c0, o1)                            -> ok
kmem_cache_free(c0, o2)                            -> ok
