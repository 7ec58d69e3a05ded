# fuzz_boot_pae found 5f09ec28: show alloc_pages_node alloc_page
boot(ram=1G, pae=1)
show(zonelists)                                       -> ok
show(buddyinfo)                                       -> ok
show(layout)                                          -> ok
p0 = alloc_pages_node(-1, GFP_NOIO|__GFP_HIGHMEM, 3)  -> pfn 0x3fc00 HighMem
show(meminfo)                                         -> ok
show(meminfo)                                         -> ok
show(buddyinfo)                                       -> ok
show(early_res)                                       -> ok
p1 = alloc_page(GFP_HIGHUSER)                         -> pfn 0x3fc08 HighMem
p2 = alloc_page(GFP_HIGHUSER)                         -> pfn 0x3fc09 HighMem
p3 = alloc_page(GFP_HIGHUSER_MOVABLE)                 -> pfn 0x3f800 HighMem
p4 = alloc_page(GFP_HIGHUSER)                         -> pfn 0x3fc0a HighMem
