# fuzz_boot found 894b6307: show global_page_state __get_free_pages
boot(ram=48M, pse=1, ramdisk=8M, ramdisk_size=1M)
e820(0, 636K, RAM, 0)
e820(1M, 0xa0b06, RAM, 0)
e820(0, 636K, RAM)
e820(1M, 3M, RAM, 0)
e820(18692K, 32M, PRAM)
e820(4M, 6M, RAM, 1)
e820(32M, 0x4153, reserved)
show(early_res)                                    -> ok
global_page_state(nr_free_pages)                   -> 2079
show(vmstat)                                       -> ok
show(active_ranges)                                -> ok
show(zonelists)                                    -> ok
a0 = __get_free_pages(GFP_USER|__GFP_MOVABLE, 1)   -> 0xc01e2000
a1 = __get_free_pages(GFP_KERNEL|__GFP_NOFAIL, 0)  -> 0xc01e1000
show(active_ranges)                                -> ok
show(active_ranges)                                -> ok
