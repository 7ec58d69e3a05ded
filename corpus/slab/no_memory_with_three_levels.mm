# Objects of 4 MiB until no block of that size is left, where tables have three levels
boot(ram=24M, cpus=1, pae=1)
c0 = kmem_cache_create("inode", 4M, 0, 0, NULL)     -> 0xc1404900
o0 = kmem_cache_alloc(c0, GFP_KERNEL)               -> 0xc0c00000
o1 = kmem_cache_alloc(c0, GFP_KERNEL)               -> 0xc0800000
o2 = kmem_cache_alloc(c0, GFP_KERNEL)               -> 0xc0400000
o3 = kmem_cache_alloc(c0, GFP_KERNEL)               -> NULL
o4 = kmem_cache_alloc(c0, GFP_KERNEL|__GFP_NOWARN)  -> NULL
