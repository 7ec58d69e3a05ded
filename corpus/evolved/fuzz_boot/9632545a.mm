# fuzz_boot found 9632545a: get_zeroed_page tick alloc_pages_node
boot(ram=32M, cpus=1, pse=1, bios_lowmem=640)
e820(0, 639K, RAM, 0)
e820(1M, 29980K, RAM, 0)
e820(4G, 46M, RAM, 3)
e820(96M, 0xffffffffffffffb7, RAM, 3)
e820(4K, 4M, RAM, 0)
e820(2M, 7732K, RAM, 0)
e820(31004K, 10980K, RAM, 1)
a0 = get_zeroed_page(__GFP_COLD|__GFP_ZERO)  -> 0xc1814000
tick(359)                                    -> ok
tick(222)                                    -> ok
p0 = alloc_pages_node(3, __GFP_MOVABLE, 1)   -> pfn 0x1f00 Normal
