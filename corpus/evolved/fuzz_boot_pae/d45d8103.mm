# fuzz_boot_pae found d45d8103: show __get_free_pages alloc_pages_exact alloc_pages
boot(cpus=2, pae=1)
e820(0, 638K, RAM)
e820(1M, 23550K, RAM)
e820(0, 636K, RAM, 0)
e820(1M, 7M, RAM, 0)
e820(8M, 24M, RAM, 1)
e820(32M, 16M, RAM, 2)
show(active_ranges)                          -> ok
a0 = __get_free_pages(GFP_ATOMIC|__GFP_NOMEMALLOC|__GFP_THISNODE, 2)  -> 0xc0428000
a1 = alloc_pages_exact(2, GFP_NOWAIT)        -> 0xc2c1d000
p0 = alloc_pages(GFP_NOWAIT, 1)              -> pfn 0x2c1e Normal
p1 = alloc_pages(GFP_USER, 2)                -> pfn 0x2c20 Normal
p2 = alloc_pages(GFP_USER|__GFP_MOVABLE, 1)  -> pfn 0x2042 Normal
a2 = alloc_pages_exact(35205, GFP_USER)      -> 0xc2c30000
