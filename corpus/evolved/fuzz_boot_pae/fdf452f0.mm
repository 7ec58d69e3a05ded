# fuzz_boot_pae found fdf452f0: global_page_state alloc_pages_node show
boot(cpus=2, nodes=3, pae=1)
e820(0, 636K, RAM)
e820(12M, 3M, RAM)
e820(4M, 3M, RAM)
e820(8M, 3M, RAM)
e820(1M, 2560K, RAM)
e820(0, 636K, RAM)
e820(1M, 474624K, RAM)
e820(0, 636K, RAM)
e820(1M, 3M, RAM)
e820(5M, 3M, RAM)
e820(8M, 8M, RAM)
e820(475701K, 474624K, RAM)
global_page_state(nr_free_pages)         -> 233341
p0 = alloc_pages_node(3, GFP_NOWAIT, 0)  -> pfn 0x1342c Normal
show(active_ranges)                      -> ok
show(early_res)                          -> ok
global_page_state(nr_free_pages)         -> 233341
