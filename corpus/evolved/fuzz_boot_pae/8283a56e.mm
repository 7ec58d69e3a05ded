# fuzz_boot_pae found 8283a56e: show alloc_pages_exact
boot(ram=32M, cpus=1, pae=1, vmalloc=24M, setup_data=8M, setup_data_nr=140)
e820(0, 636K, RAM)
e820(1M, 8M, RAM)
e820(4M, 0x23a0, PRAM)
e820(20K, 40K, RAM)
e820(1M, 17M, RAM)
e820(0, 637K, RAM)
show(layout)                                          -> ok
show(active_ranges)                                   -> ok
show(layout)                                          -> ok
show(active_ranges)                                   -> ok
show(layout)                                          -> ok
a0 = alloc_pages_exact(47646, GFP_KERNEL|__GFP_HIGH)  -> 0xc0600000
