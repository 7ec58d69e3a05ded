# No pages for a slab: the page allocator says so, unless it was told not to
boot(cpus=1)
c0 = kmem_cache_create("inode", 4M, 0, 0, NULL)     -> 0xc1c04900
o0 = kmem_cache_alloc(c0, GFP_KERNEL)               -> 0xc1800000
o1 = kmem_cache_alloc(c0, GFP_KERNEL)               -> 0xc1400000
o2 = kmem_cache_alloc(c0, GFP_KERNEL)               -> 0xc0c00000
o3 = kmem_cache_alloc(c0, GFP_KERNEL)               -> 0xc0800000
o4 = kmem_cache_alloc(c0, GFP_KERNEL)               -> 0xc0400000
o5 = kmem_cache_alloc(c0, GFP_KERNEL)               -> NULL
! t0: page allocation failure. order:10, mode:0x40d0
o6 = kmem_cache_alloc(c0, GFP_KERNEL)               -> NULL
! t0: page allocation failure. order:10, mode:0x40d0
o7 = kmem_cache_alloc(c0, GFP_KERNEL)               -> NULL
! t0: page allocation failure. order:10, mode:0x40d0
o8 = kmem_cache_alloc(c0, GFP_KERNEL|__GFP_NOWARN)  -> NULL
