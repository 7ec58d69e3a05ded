# fuzz_page_pae found 4ce9a68e: alloc_pages_node page_check alloc_pages zone_page_state ...
boot(ram=24M, pae=1)
p0 = alloc_pages_node(0, GFP_USER, 0)                      -> pfn 0x1430 Normal
page_check(p0, 0xa92f4585)                                 -> 1024
p1 = alloc_pages(GFP_KERNEL, 9)                            -> pfn 0x1600 Normal
zone_page_state(0, Normal, nr_free_pages)                  -> 1389
zone_watermark_ok(0, Normal, 0, 1437, Normal, ALLOC_HARDER|ALLOC_HIGH|0xffffffce)  -> 1
zone_watermark_ok(0, Normal, 0, 1438, Normal, 0)           -> 0
zone_watermark_ok(0, Normal, 0, 2874, Normal, ALLOC_HIGH)  -> 0
sysctl(min_free_kbytes, 16384)                             -> 0
p2 = alloc_pages_node(1, GFP_ATOMIC, 10)                   -> pfn 0xc00 DMA
p3 = alloc_pages_node(1, GFP_ATOMIC, 10)                   -> pfn 0x800 DMA
p4 = alloc_pages_node(1, GFP_ATOMIC, 10)                   -> NULL
! t0: page allocation failure. order:10, mode:0x20
tick(1000)                                                 -> ok
zone_watermark_ok(0, Normal, 0, 2876, Normal, ALLOC_HIGH)  -> 0
zone_watermark_ok(0, Normal, 0, 3832, Normal, ALLOC_HARDER|ALLOC_HIGH)  -> 0
p5 = alloc_pages_node(1, GFP_ATOMIC, 10)                   -> NULL
! t0: page allocation failure. order:10, mode:0x20
__free_pages(p4, 10)                                       -> misuse
tick(100)                                                  -> ok
zone_watermark_ok(0, Normal, 0, 3836, Normal, ALLOC_HARDER|ALLOC_HIGH)  -> 0
__free_pages(p1, 9)                                        -> ok
p6 = alloc_pages_node(1, GFP_ATOMIC, 10)                   -> NULL
! t0: page allocation failure. order:10, mode:0x20
__free_pages(p6, 10)                                       -> misuse
tick(1)                                                    -> ok
p7 = alloc_pages_node(1, GFP_ATOMIC, 10)                   -> NULL
! t0: page allocation failure. order:10, mode:0x20
