# Slab pages are worth a zone_reclaim() when they are more than min_slab_ratio percent of the zone
boot(ram=48M, cpus=2, nodes=2)
p0 = alloc_pages(GFP_KERNEL, 10)                 -> pfn 0x1400 Normal
c0 = kmem_cache_create("inode", 128K, 0, SLAB_RECLAIM_ACCOUNT, NULL)  -> 0xc1804900
o0 = kmem_cache_alloc(c0, GFP_KERNEL)            -> 0xc1a00000
o1 = kmem_cache_alloc(c0, GFP_KERNEL)            -> 0xc1a20000
o2 = kmem_cache_alloc(c0, GFP_KERNEL)            -> 0xc1a40000
o3 = kmem_cache_alloc(c0, GFP_KERNEL)            -> 0xc1a60000
zone_page_state(0, Normal, nr_slab_reclaimable)  -> 128
sysctl(zone_reclaim_mode, 1)                     -> 0
reclaimable(p0)                                  -> ok
reclaim_hooks_register(ZONE)                     -> ok
p1 = alloc_pages(GFP_KERNEL, 10)                 -> pfn 0x2800 Normal
sysctl(min_slab_ratio, 1)                        -> 0
p2 = alloc_pages(GFP_KERNEL, 10)                 -> pfn 0x1400 Normal
