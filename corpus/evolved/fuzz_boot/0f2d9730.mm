# fuzz_boot found 0f2d9730: alloc_page show alloc_pages_exact
boot(cpus=1, nodes=3, movablecore=0x1800afa, seed=0x46eec2c1, setup_data=8M, setup_data_size=0xffc1, setup_data_nr=201, bios_ebda=0x1d63, ramfill=0x1f)
e820(0, 639K, RAM)
e820(1M, 43M, RAM)
e820(4G, 44M, RAM)
e820(0x180068c, 1M, PRAM)
p0 = alloc_page(GFP_HIGHUSER|__GFP_RECLAIMABLE|__GFP_NOTRACK)  -> pfn 0x1b00 Normal
show(early_res)                                                -> ok
show(active_ranges)                                            -> ok
p1 = alloc_page(GFP_HIGHUSER|__GFP_NOWARN)                     -> pfn 0x1b80 Normal
p2 = alloc_page(GFP_NOIO)                                      -> pfn 0x1b81 Normal
a0 = alloc_pages_exact(3199, GFP_USER|0x100000)                -> 0xc1b01000
