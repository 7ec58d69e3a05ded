# fuzz_boot_pae found 817e4ba7: show alloc_pages_exact
boot(cpus=1, pae=1, setup_data=8M, setup_data_nr=52)
e820(20K, 40K, RAM)
e820(1M, 17M, RAM)
e820(0, 637K, RAM)
show(layout)                                          -> ok
show(active_ranges)                                   -> ok
show(layout)                                          -> ok
show(layout)                                          -> ok
show(layout)                                          -> ok
show(active_ranges)                                   -> ok
show(layout)                                          -> ok
a0 = alloc_pages_exact(47646, GFP_KERNEL|__GFP_HIGH)  -> 0xc1110000
