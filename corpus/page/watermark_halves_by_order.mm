# A request of order n wants the mark halved n times above the small blocks
boot(ram=24M)
p0 = alloc_pages(GFP_KERNEL, 10)                 -> pfn 0xc00 DMA
show(buddyinfo)                                  -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      2
| Node 0, zone   Normal      1      2      1      1      2      0      1      2      2      2      0
zone_page_state(0, Normal, nr_free_pages)        -> 1909
zone_watermark_ok(0, Normal, 0, 925, Normal, 0)  -> 1
zone_watermark_ok(0, Normal, 5, 512, Normal, 0)  -> 1
zone_watermark_ok(0, Normal, 8, 512, Normal, 0)  -> 1
zone_watermark_ok(0, Normal, 9, 512, Normal, 0)  -> 1
zone_watermark_ok(0, Normal, 10, 0, Normal, 0)   -> 0
