# fuzz_page found 943c1370: tick alloc_page alloc_pages_node __free_pages unlock_page
boot(ram=96M, cpus=4, nodes=4, highmem=16M, kernelcore=48M)
tick(5)                                             -> ok
p0 = alloc_page(GFP_HIGHUSER_MOVABLE|__GFP_ZERO)    -> pfn 0x5c00 Movable
p1 = alloc_pages_node(2, GFP_KERNEL|__GFP_ZERO, 0)  -> pfn 0x4833 Normal
p2 = alloc_page(GFP_HIGHUSER)                       -> pfn 0x182a Normal
__free_pages(p2, 0)                                 -> ok
unlock_page(p0+1)                                   -> misuse
