# fuzz_boot found c84fb8c1: alloc_pages_node __free_pages show
boot(cpus=1)
e820(0, 636K, RAM)
e820(1M, 927M, RAM)
e820(4G, 64M, RAM)
p0 = alloc_pages_node(2, GFP_TEMPORARY, 0)  -> pfn 0x37800 Normal
__free_pages(p0, 0)                         -> ok
show(active_ranges)                         -> ok
