# fuzz_page_pae found 1c171abf: alloc_pages zone_page_state zone_watermark_ok sysctl ...
boot(ram=24M, pae=1)
p0 = alloc_pages(GFP_KERNEL, 9)                            -> pfn 0x1600 Normal
zone_page_state(0, Normal, nr_free_pages)                  -> 1390
zone_watermark_ok(0, Normal, 0, 1437, Normal, ALLOC_HARDER|ALLOC_HIGH|0xffffffce)  -> 1
zone_watermark_ok(0, Normal, 0, 1438, Normal, 0)           -> 0
zone_watermark_ok(0, Normal, 0, 2874, Normal, ALLOC_HIGH)  -> 0
sysctl(min_free_kbytes, 16384)                             -> 0
p1 = alloc_pages_node(1, GFP_ATOMIC, 10)                   -> pfn 0xc00 DMA
p2 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)             -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
p3 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)             -> NULL
! t0: page allocation failure. order:10, mode:0x10d0
p4 = alloc_pages(GFP_DMA|__GFP_NORETRY, 10)                -> NULL
! t0: page allocation failure. order:10, mode:0x1001
get_page(p4)                                               -> misuse
