# Without alien arrays objects go home to their node one by one
boot(ram=48M, cpus=4, nodes=2, noaliencache=1)
c0 = kmem_cache_create("inode", 100, 0, 0, NULL)  -> *
o0 = kmem_cache_alloc_node(c0, GFP_KERNEL, 1)     -> *
kmem_cache_free(c0, o0)                           -> ok
