# A request that is in need wakes kswapd for all its zones
boot(ram=24M, cpus=1)
reclaim_hooks_register(KSWAPD)                   -> ok
p0 = alloc_pages(GFP_KERNEL, 10)                 -> pfn *
p1 = alloc_pages(GFP_KERNEL, 10)                 -> pfn *
p2 = alloc_pages(GFP_KERNEL, 10)                 -> pfn *
p3 = alloc_pages(GFP_KERNEL, 9)                  -> pfn *
p4 = alloc_pages(GFP_KERNEL|__GFP_NOWARN, 10)    -> NULL
