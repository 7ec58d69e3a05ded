# fuzz_page_pae found a3d0808d: alloc_page sysctl alloc_pages show alloc_pages_node ...
boot(pae=1)
p0 = alloc_page(GFP_USER)                       -> pfn 0x1c30 Normal
sysctl(min_free_kbytes, 16384)                  -> 0
p1 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> pfn 0x1800 Normal
p2 = alloc_page(GFP_KERNEL)                     -> pfn 0x1c31 Normal
show(buddyinfo)                                 -> ok
p3 = alloc_page(GFP_KERNEL)                     -> pfn 0x1c32 Normal
p4 = alloc_pages_node(1, GFP_DMA|__GFP_IO|__GFP_FS|__GFP_NOFAIL|__GFP_NORETRY|__GFP_ZERO|0x2000, 0)  -> pfn 0xc00 DMA
p5 = alloc_page(GFP_KERNEL)                     -> pfn 0x1c33 Normal
p6 = alloc_pages(GFP_KERNEL, 9)                 -> pfn 0xe00 DMA
split_page(p5, 0)                               -> ok
p7 = alloc_page(GFP_KERNEL)                     -> pfn 0x1c34 Normal
sysctl(min_free_kbytes, 16384)                  -> 0
p8 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> pfn 0x800 DMA
__free_pages(p7, 0)                             -> ok
p9 = alloc_pages(GFP_ATOMIC, 8)                 -> pfn 0x1d00 Normal
p10 = alloc_pages(GFP_ATOMIC, 7)                -> pfn 0x1c80 Normal
zone_page_state(0, DMA, nr_free_pages)          -> 2216
p11 = alloc_pages(GFP_ATOMIC, 8)                -> pfn 0x1e00 Normal
start_isolate_page_range(0x1000, 0x1200)        -> 0
p12 = alloc_pages(GFP_KERNEL, 10)               -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p13 = alloc_page(GFP_KERNEL)                    -> pfn 0x1c34 Normal
fail_page_alloc(1, 50, 0, -1, 0, 0, 0)          -> ok
p14 = alloc_pages(GFP_KERNEL, 10)               -> NULL
reclaim_hooks_register(RECLAIM)                 -> ok
reclaimable(p1+666)                             -> misuse
p15 = alloc_pages(GFP_KERNEL, 10)               -> NULL
p16 = alloc_pages(GFP_NOFS|__GFP_REPEAT, 10)    -> NULL
trylock_page(p8+122)
trylock_page(p14)
p17 = alloc_pages(GFP_TEMPORARY|0x2000, 0)
