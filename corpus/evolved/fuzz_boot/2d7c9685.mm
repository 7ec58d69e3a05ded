# fuzz_boot found 2d7c9685: show global_page_state
boot(cpus=2, nodes=2, movablecore=4M, ramdisk=4M, numa_zonelist_order=node, ramfill=0xb0)
e820(0, 640K, RAM, 0)
e820(1M, 16280K, RAM, 0)
e820(4G, 26M, RAM, 3)
show(zonelists)                   -> ok
show(early_res)                   -> ok
show(early_res)                   -> ok
show(zonelists)                   -> ok
show(active_ranges)               -> ok
global_page_state(nr_free_pages)  -> 3820
show(active_ranges)               -> ok
show(active_ranges)               -> ok
global_page_state(nr_free_pages)  -> 3820
show(active_ranges)               -> ok
global_page_state(nr_free_pages)  -> 3820
show(active_ranges)               -> ok
