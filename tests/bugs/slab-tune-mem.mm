# An object near a node that is not there is another node's
boot(ram=48M, cpus=4, nodes=2)
c0 = kmem_cache_create("inode", 1000, 0, 0, NULL)  -> *
o0 = kmem_cache_alloc_node(c0, GFP_KERNEL, 3)      -> *
