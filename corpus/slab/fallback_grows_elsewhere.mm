# A node without pages, and no free slab anywhere: a new one, from wherever the page allocator has one
boot(ram=48M, cpus=2, nodes=2)
c0 = kmem_cache_create("inode", 4M, 0, 0, NULL)  -> 0xc1804900
o0 = kmem_cache_alloc(c0, GFP_KERNEL)            -> 0xc1400000
o1 = kmem_cache_alloc(c0, GFP_KERNEL)            -> 0xc0c00000
o2 = kmem_cache_alloc(c0, GFP_KERNEL)            -> 0xc0800000
o3 = kmem_cache_alloc(c0, GFP_KERNEL)            -> 0xc0400000
o4 = kmem_cache_alloc(c0, GFP_KERNEL)            -> 0xc2800000
