# What has a second user by now, reclaim leaves alone; what is not the program's cannot be offered
boot(ram=16M)
p0 = alloc_pages(GFP_KERNEL, 10)                -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 10)                -> pfn 0x400 DMA
p2 = alloc_pages(GFP_KERNEL, 9)                 -> pfn 0xe00 DMA
reclaim_hooks_register(RECLAIM)                 -> ok
reclaimable(p1)                                 -> ok
get_page(p1)                                    -> ok
p3 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
reclaimable(p3)                                 -> misuse
