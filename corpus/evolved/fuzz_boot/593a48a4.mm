# fuzz_boot found 593a48a4: __get_free_pages alloc_page alloc_pages show
boot(ram=4M, nodes=4, kernelcore=0x1ae8aa471, numa_zonelist_order=zone)
e820(0, 636K, RAM)
e820(1M, 30M, RAM)
e820(3300K, 39960K, RAM)
e820(0xa00e7, 32M, RAM)
a0 = __get_free_pages(GFP_KERNEL, 0)                    -> 0xc201b000
p0 = alloc_page(__GFP_THISNODE)                         -> pfn 0xc29 DMA
p1 = alloc_pages(GFP_KERNEL|__GFP_COLD, 0)              -> pfn 0x201c Normal
p2 = alloc_pages(GFP_NOIO|__GFP_HIGHMEM|__GFP_COLD, 3)  -> pfn 0x2020 Normal
show(active_ranges)                                     -> ok
