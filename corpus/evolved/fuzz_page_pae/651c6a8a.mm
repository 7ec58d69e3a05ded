# fuzz_page_pae found 651c6a8a: alloc_pages_node show reclaimable start_isolate_page_range
boot(cpus=2, nodes=2, pae=1)
e820(0, 8M, RAM)
e820(16M, 256K, RAM)
e820(48896K, 256K, RAM)
p0 = alloc_pages_node(1, GFP_KERNEL|__GFP_THISNODE, 0)  -> NULL
show(zonelists)                                         -> ok
p1 = alloc_pages_node(1, GFP_KERNEL, 0)                 -> pfn 0x450 DMA
reclaimable(p0)                                         -> misuse
start_isolate_page_range(0x1000, 0x1200)                -> -EBUSY
start_isolate_page_range(0x1000, 0x1200)                -> -EBUSY
start_isolate_page_range(0x1000, 0x1200)                -> -EBUSY
