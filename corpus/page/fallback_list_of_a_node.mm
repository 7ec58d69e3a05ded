# DMA requests of any node come from node 0, which alone has the zone
boot(ram=96M, cpus=4, nodes=4)
switch_cpu(3)                                        -> ok
p0 = alloc_page(GFP_DMA)                             -> pfn 0xc00 DMA
p1 = alloc_pages_node(2, GFP_THISNODE|__GFP_DMA, 0)  -> NULL
