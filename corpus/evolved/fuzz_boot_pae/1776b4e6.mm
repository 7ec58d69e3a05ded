# fuzz_boot_pae found 1776b4e6: zone_page_state alloc_pages_node __get_free_pages show ...
boot(ram=48M, pae=1, pse=0)
e820(2836K, 636K, RAM)
e820(1M, 15M, RAM, 0)
e820(16M, 16M, RAM, 1)
zone_page_state(0, Normal, nr_free_pages)               -> 7952
p0 = alloc_pages_node(0, GFP_ATOMIC, 2)                 -> pfn 0x2c30 Normal
a0 = __get_free_pages(GFP_ATOMIC|__GFP_RECLAIMABLE, 8)  -> 0xc2800000
show(early_res)                                         -> ok
global_page_state(nr_free_pages)                        -> 11419
zone_watermark_ok(1, HighMem, 0, 4, Movable, 0)         -> 0
zone_page_state(0, Normal, nr_free_pages)               -> 7690
zone_page_state(0, Normal, nr_free_pages)               -> 7690
show(zoneinfo)                                          -> ok
zone_page_state(0, Normal, nr_free_pages)               -> 7690
show(zoneinfo)                                          -> ok
zone_page_state(0, Normal, nr_free_pages)               -> 7690
show(zoneinfo)                                          -> ok
zone_page_state(0, Normal, nr_free_pages)               -> 7690
__free_pages(p0, 2)                                     -> ok
free_pages(a0, 8)                                       -> ok
