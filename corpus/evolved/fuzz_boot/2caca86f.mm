# fuzz_boot found 2caca86f: zone_page_state show alloc_page __get_free_pages
e820(0, 636K, RAM)
e820(1M, 15M, RAM)
e820(64G, 52632K, RAM)
e820(0x4006a4, 5908K, NVS)
e820(640K, 0, RAM)
e820(8260K, 0x618fc2046027, RAM)
zone_page_state(0, Normal, nr_free_pages)          -> 208807
show(zoneinfo)                                     -> ok
p0 = alloc_page(GFP_HIGHUSER_MOVABLE)              -> pfn 0xffc00 HighMem
p1 = alloc_page(GFP_HIGHUSER)                      -> pfn 0xff800 HighMem
p2 = alloc_page(GFP_HIGHUSER)                      -> pfn 0xff801 HighMem
p3 = alloc_page(GFP_HIGHUSER)                      -> pfn 0xff802 HighMem
a0 = __get_free_pages(GFP_KERNEL|__GFP_NOFAIL, 0)  -> 0xf7c2d000
p4 = alloc_page(GFP_HIGHUSER)                      -> pfn 0xff803 HighMem
p5 = alloc_page(GFP_HIGHUSER)                      -> pfn 0xff804 HighMem
a1 = __get_free_pages(GFP_KERNEL|__GFP_NOFAIL, 0)  -> 0xf7c2e000
p6 = alloc_page(GFP_HIGHUSER)                      -> pfn 0xff805 HighMem
