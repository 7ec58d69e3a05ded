# GFP_ATOMIC may use half of the min watermark and a quarter more
boot(ram=24M)
p0 = alloc_pages(GFP_KERNEL, 9)                            -> pfn 0x1600 Normal
zone_page_state(0, Normal, nr_free_pages)                  -> 1393
zone_watermark_ok(0, Normal, 0, 1437, Normal, 0)           -> 0
zone_watermark_ok(0, Normal, 0, 1438, Normal, 0)           -> 0
zone_watermark_ok(0, Normal, 0, 2874, Normal, ALLOC_HIGH)  -> 0
zone_watermark_ok(0, Normal, 0, 2876, Normal, ALLOC_HIGH)  -> 0
zone_watermark_ok(0, Normal, 0, 3832, Normal, ALLOC_HARDER|ALLOC_HIGH)  -> 0
zone_watermark_ok(0, Normal, 0, 3836, Normal, ALLOC_HARDER|ALLOC_HIGH)  -> 0
