# fuzz_boot_pae found 1ff72844: show alloc_page get_zeroed_page
boot(ram=48M, cpus=1, pae=1, highmem=24M, kernelcore=32M)
show(kernel_page_tables)                          -> ok
show(buddyinfo)                                   -> ok
show(kernel_page_tables)                          -> ok
p0 = alloc_page(GFP_NOIO)                         -> pfn 0x1416 Normal
p1 = alloc_page(GFP_HIGHUSER_MOVABLE|__GFP_ZERO)  -> pfn 0x2c00 Movable
a0 = get_zeroed_page(GFP_USER|__GFP_MOVABLE)      -> 0xc10c2000
