# fuzz_boot found c9389fa6: show get_zeroed_page free_pages alloc_page alloc_pages_exact
boot(ram=48M, cpus=1, highmem=16M, ramdisk=32766K, ramdisk_size=0x1001, seed=0x9f96f555)
e820(0, 636K, RAM, 0)
e820(1M, 6944K, RAM, 0)
e820(6940K, 0x9ff17, RAM, 0)
e820(7968K, 11488K, RAM, 1)
show(early_res)                                            -> ok
show(layout)                                               -> ok
show(early_res)                                            -> ok
show(buddyinfo)                                            -> ok
show(zonelists)                                            -> ok
a0 = get_zeroed_page(GFP_NOFS|__GFP_MOVABLE|__GFP_REPEAT)  -> 0xc078c000
free_pages(a0, 0)                                          -> ok
show(layout)                                               -> ok
show(early_res)                                            -> ok
show(buddyinfo)                                            -> ok
show(zonelists)                                            -> ok
a1 = get_zeroed_page(GFP_NOFS|__GFP_MOVABLE|__GFP_REPEAT)  -> 0xc078c000
free_pages(a1, 0)                                          -> ok
p0 = alloc_page(GFP_NOIO|__GFP_HIGHMEM|__GFP_MOVABLE|__GFP_COLD|__GFP_REPEAT|__GFP_NORETRY|__GFP_ZERO|__GFP_HARDWALL|__GFP_THISNODE|0x2000)  -> pfn 0x78c DMA
a2 = alloc_pages_exact(37119, GFP_USER|__GFP_NORETRY)      -> 0xc0790000
free_pages(a2, 0)                                          -> ok
