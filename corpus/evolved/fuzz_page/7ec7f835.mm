# fuzz_page found 7ec7f835: alloc_pages alloc_pages_node alloc_page
boot(ram=96M, cpus=2, nodes=2, kernelcore=64M, numa_zonelist_order=zone)
p0 = alloc_pages(GFP_NOIO, 10)  ~fail=3+                -> pfn 0x1c00 Normal
p1 = alloc_pages(GFP_NOIO, 10)  ~fail=3+                -> pfn 0x1800 Normal
p2 = alloc_pages(GFP_NOIO, 10)  ~fail=3+                -> pfn 0x1400 Normal
p3 = alloc_pages_node(2, GFP_HIGHUSER_MOVABLE, 10)      -> pfn 0x3000 Movable
p4 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)               -> pfn 0x2c00 Movable
p5 = alloc_pages_node(1, GFP_HIGHUSER_MOVABLE, 1)       -> pfn 0x5c00 Movable
p6 = alloc_page(GFP_HIGHUSER_MOVABLE)                   -> pfn 0x2c01 Movable
p7 = alloc_pages_node(3, GFP_TEMPORARY, 0)              -> pfn 0x4c00 Normal
p8 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_REPEAT, 0)  -> pfn 0x2c02 Movable
p9 = alloc_pages_node(3, GFP_TEMPORARY, 0)              -> pfn 0x4c01 Normal
p10 = alloc_page(GFP_TEMPORARY)                         -> pfn 0x2200 Normal
