# fuzz_boot found 5329872c: show alloc_pages_node switch_cpu
boot(ram=32M, cpus=1, bios_lowmem=640)
e820(0, 639K, RAM, 0)
e820(1M, 29980K, RAM, 0)
e820(4G, 46M, RAM, 3)
e820(96M, 0xffffffffffffffb7, RAM, 3)
e820(4K, 4M, RAM, 0)
e820(2M, 7732K, RAM, 0)
e820(31004K, 10980K, RAM, 1)
show(early_res)                                        -> ok
p0 = alloc_pages_node(3, GFP_KERNEL|__GFP_REPEAT, 0)   -> pfn 0x1e5c Normal
switch_cpu(0)                                          -> ok
p1 = alloc_pages_node(-1, GFP_ATOMIC|__GFP_NOFAIL, 1)  -> pfn 0x1814 Normal
