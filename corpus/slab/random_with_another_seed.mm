# Another seed, another order: also where the free list is off slab; a slab of one object has none
boot(seed=0x1235, slab_debug=1, slab_random=1)
c0 = kmem_cache_create("inode", 400, 0, 0, NULL)         -> 0xc1c05400
c1 = kmem_cache_create("dentry", 512, 0, 0, ctor_count)  -> 0xc1c05e00
c2 = kmem_cache_create("filp", 4K, 0, 0, NULL)           -> 0xc1c05d00
o0 = kmem_cache_alloc(c0, GFP_KERNEL)                    -> 0xc1c27850
o1 = kmem_cache_alloc(c0, GFP_KERNEL)                    -> 0xc1c271b0
o2 = kmem_cache_alloc(c0, GFP_KERNEL)                    -> 0xc1c279f8
o3 = kmem_cache_alloc(c1, GFP_KERNEL)                    -> 0xc1c28008
o4 = kmem_cache_alloc(c1, GFP_KERNEL)                    -> 0xc1c28438
o5 = kmem_cache_alloc(c1, GFP_KERNEL)                    -> 0xc1c28a80
o6 = kmem_cache_alloc(c2, GFP_KERNEL)                    -> 0xc1c29000
