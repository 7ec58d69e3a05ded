# fuzz_boot found 81d81231: alloc_pages_node alloc_page show global_page_state ...
boot(ram=48M, highmem=64M)
e820(0, 636K, RAM)
e820(1M, 3M, RAM)
e820(0, 640K, RAM)
e820(16M, 4K, reserved)
e820(16392K, 4K, reserved)
e820(16400K, 4K, reserved)
e820(16408K, 4K, reserved)
e820(16416K, 4K, reserved)
e820(16424K, 4K, reserved)
e820(16432K, 4K, reserved)
e820(16440K, 4K, reserved)
e820(16448K, 4K, reserved)
e820(16456K, 4K, reserved)
e820(16464K, 4K, reserved)
e820(16472K, 4K, reserved)
e820(16480K, 4K, reserved)
e820(16488K, 4K, reserved)
e820(16496K, 4K, reserved)
e820(16504K, 4K, reserved)
e820(16512K, 4K, reserved)
e820(16520K, 4K, reserved)
e820(16528K, 4K, reserved)
e820(16536K, 4K, reserved)
e820(16544K, 4K, reserved)
e820(16552K, 4K, reserved)
e820(16560K, 4K, reserved)
e820(16568K, 4K, reserved)
e820(16576K, 4K, reserved)
e820(16584K, 4K, reserved)
e820(16592K, 4K, reserved)
e820(16600K, 4K, reserved)
e820(16608K, 4K, reserved)
e820(16616K, 4K, reserved)
e820(16624K, 4K, reserved)
e820(16632K, 4K, reserved)
e820(0, 636K, RAM, 0)
e820(1M, 10M, RAM, 0)
e820(4424K, 9244K, RAM, 0)
e820(96M, 4M, RAM, 2)
e820(636K, 0xff1bd, RAM, 0)
e820(13668K, 29528K, RAM, 1)
e820(43196K, 10380K, RAM, 2)
e820(4M, 4M, PRAM)
p0 = alloc_pages_node(-1, GFP_HIGHUSER|__GFP_REPEAT, 0)    -> pfn 0x6000 HighMem
p1 = alloc_pages_node(-1, GFP_HIGHUSER|__GFP_REPEAT, 0)    -> pfn 0x6001 HighMem
p2 = alloc_page(GFP_NOFS|__GFP_HIGHMEM|__GFP_RECLAIMABLE)  -> pfn 0x3000 HighMem
p3 = alloc_pages_node(0, GFP_NOFS|__GFP_RECLAIMABLE, 0)    -> pfn 0x1c00 Normal
show(early_res)                                            -> ok
global_page_state(nr_free_pages)                           -> 12474
a0 = __get_free_pages(GFP_KERNEL|__GFP_NOFAIL, 0)          -> 0xc204a000
show(early_res)                                            -> ok
show(active_ranges)                                        -> ok
show(zonelists)                                            -> ok
switch_cpu(0)                                              -> ok
a1 = __get_free_pages(GFP_USER|__GFP_MOVABLE, 1)           -> 0xc11f0000
a2 = __get_free_pages(GFP_KERNEL|__GFP_NOFAIL, 0)          -> 0xc204b000
