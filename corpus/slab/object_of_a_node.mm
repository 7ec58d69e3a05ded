# -1 is the running CPU's node; of a node that does not exist objects are had elsewhere
boot(ram=64M, cpus=2, nodes=2)
c0 = kmem_cache_create("inode", 1360, 0, 0, NULL)           -> 0xc2004900
o0 = kmem_cache_alloc_node(c0, GFP_KERNEL, -1)              -> 0xc2028aa0
o1 = kmem_cache_alloc_node(c0, GFP_KERNEL, 0)               -> 0xc2028550
o2 = kmem_cache_alloc_node(c0, GFP_KERNEL, 1)               -> 0xc3c2e000
o3 = kmem_cache_alloc_node(c0, GFP_KERNEL, 3)               -> 0xc3c2e550
o4 = kmem_cache_alloc_node(c0, GFP_KERNEL|GFP_THISNODE, 2)  -> NULL
switch_cpu(1)                                               -> ok
o5 = kmem_cache_alloc_node(c0, GFP_KERNEL, -1)              -> 0xc3c2eaa0
o6 = kmalloc_node(1000, GFP_KERNEL, 0)                      -> 0xc2029000
o7 = kmalloc_node(1000, GFP_KERNEL, 1)                      -> 0xc3c2cc00
