# fuzz_boot found 9d700124: show alloc_page
boot(cpus=2, kernelcore=24M, ramdisk_size=2M)
e820(0, 636K, RAM, 0)
e820(1M, 7M, RAM, 0)
e820(8M, 24M, RAM, 1)
e820(5176K, 16M, RAM, 2)
show(zonelists)            -> ok
show(early_res)            -> ok
show(buddyinfo)            -> ok
show(zonelists)            -> ok
show(buddyinfo)            -> ok
show(zonelists)            -> ok
show(active_ranges)        -> ok
p0 = alloc_page(GFP_NOIO)  -> pfn 0x182d Normal
show(zonelists)            -> ok
show(buddyinfo)            -> ok
show(zonelists)            -> ok
show(buddyinfo)            -> ok
show(active_ranges)        -> ok
p1 = alloc_page(GFP_NOIO)  -> pfn 0x182e Normal
show(active_ranges)        -> ok
p2 = alloc_page(GFP_NOIO)  -> pfn 0x182f Normal
