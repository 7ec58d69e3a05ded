# The holes of ZONE_MOVABLE are not those of the zone that it was cut from
boot(cpus=1, kernelcore=12M)
e820(0, 640K, RAM)
e820(1M, 23M, RAM)
e820(28M, 4M, RAM)
p0 = alloc_page(GFP_KERNEL)  -> pfn 0xc13 DMA
