# The free objects of a slab are counted on the node that it is of
boot(ram=48M, cpus=4, nodes=2)
c0 = kmem_cache_create("inode", 500, 0, 0, NULL)  -> *
o0 = kmem_cache_alloc_node(c0, GFP_KERNEL, 1)     -> *
