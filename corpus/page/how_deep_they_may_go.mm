# Below the min mark: who may not wait to three quarters of it, with __GFP_HIGH to three eighths
boot(ram=16M)
sysctl(min_free_kbytes, 8192)                          -> 0
p0 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 9)                        -> pfn 0xe00 DMA
p2 = alloc_pages(GFP_NOWAIT, 8)                        -> pfn 0xd00 DMA
zone_page_state(0, DMA, nr_free_pages)                 -> 1851
p3 = alloc_page(GFP_KERNEL|__GFP_NORETRY)              -> NULL
! t0: page allocation failure. order:0, mode:0x10d0
p4 = alloc_page(GFP_NOWAIT)                            -> pfn 0xc2d DMA
p5 = alloc_page(GFP_KERNEL|__GFP_HIGH|__GFP_NORETRY)   -> pfn 0xc2e DMA
p6 = alloc_pages(GFP_ATOMIC, 9)                        -> pfn 0x200 DMA
zone_page_state(0, DMA, nr_free_pages)                 -> 1337
p7 = alloc_page(GFP_NOWAIT)                            -> NULL
! t0: page allocation failure. order:0, mode:0x0
p8 = alloc_page(GFP_KERNEL|__GFP_HIGH|__GFP_NORETRY)   -> pfn 0xc2f DMA
p9 = alloc_pages(GFP_ATOMIC, 9)                        -> pfn 0x400 DMA
zone_page_state(0, DMA, nr_free_pages)                 -> 824
p10 = alloc_page(GFP_KERNEL|__GFP_HIGH|__GFP_NORETRY)  -> NULL
! t0: page allocation failure. order:0, mode:0x10f0
p11 = alloc_page(GFP_ATOMIC)                           -> pfn 0xc30 DMA
