# fuzz_boot found 6310f751: alloc_pages_node show __free_pages alloc_pages
boot(ram=48M, highmem=64M)
e820(0, 636K, RAM)
e820(1M, 3M, RAM)
e820(0, 24M, RAM)
e820(12M, 4M, reserved)
e820(13M, 2M, ACPI)
e820(14M, 1M, NVS)
e820(15382K, 1M, NVS)
e820(32M, 2M, RAM)
p0 = alloc_pages_node(2, GFP_HIGHUSER|__GFP_REPEAT, 0)  -> pfn 0x142d Normal
show(e820)                                              -> ok
__free_pages(p0, 0)                                     -> ok
p1 = alloc_pages(GFP_TEMPORARY|__GFP_COMP, 0)           -> pfn 0x1600 Normal
show(e820)                                              -> ok
