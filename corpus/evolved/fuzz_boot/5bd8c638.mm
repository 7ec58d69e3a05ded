# fuzz_boot found 5bd8c638: show global_page_state
boot(cpus=2, nodes=2, movablecore=4M, ramdisk=4M, numa_zonelist_order=node, ramfill=0xb0)
e820(0, 640K, RAM, 0)
e820(1M, 16280K, RAM, 0)
e820(4G, 26M, RAM, 3)
e820(2M, 15256K, RAM, 0)
e820(17304K, 2064K, RAM, 1)
e820(17304K, 2064K, RAM, 1)
e820(8M, 4M, reserved)
show(early_res)                   -> ok
global_page_state(nr_free_pages)  -> 3319
show(active_ranges)               -> ok
show(active_ranges)               -> ok
show(active_ranges)               -> ok
global_page_state(nr_free_pages)  -> 3319
show(active_ranges)               -> ok
global_page_state(nr_free_pages)  -> 3319
show(active_ranges)               -> ok
show(active_ranges)               -> ok
show(early_res)                   -> ok
show(active_ranges)               -> ok
global_page_state(nr_free_pages)  -> 3319
show(active_ranges)               -> ok
show(early_res)                   -> ok
global_page_state(nr_free_pages)  -> 3319
