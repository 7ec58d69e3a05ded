# Below the low mark kswapd is asked before anything else, and what it frees is handed out
boot(ram=16M)
p0 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0x400 DMA
p2 = alloc_pages(GFP_KERNEL, 9)   -> pfn 0xe00 DMA
reclaim_hooks_register(KSWAPD)    -> ok
reclaimable(p0)                   -> ok
p3 = alloc_pages(GFP_ATOMIC, 10)  -> pfn 0x800 DMA
p4 = alloc_pages(GFP_ATOMIC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x20
