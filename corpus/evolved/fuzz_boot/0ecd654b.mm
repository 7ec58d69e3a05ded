# fuzz_boot found 0ecd654b: show alloc_pages __free_pages page_check
boot(ram=48M, highmem=0x9f8af)
e820(0, 638K, RAM, 0)
e820(1M, 3M, RAM, 0)
e820(32M, 0, RAM, 1)
e820(0xc, 0x3ffff4, RAM, 0)
e820(4M, 9M, RAM, 1)
e820(4M, 0x2c0000c, RAM, 1)
show(e820)                                  -> ok
show(layout)                                -> ok
p0 = alloc_pages(GFP_KERNEL, 4)             -> pfn 0x2830 Normal
p1 = alloc_pages(GFP_KERNEL, 4)             -> pfn 0x2840 Normal
__free_pages(p1, 4)                         -> ok
page_check(p0, 0x0)                         -> 0
p2 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 4)  -> pfn 0x2840 Normal
show(e820)                                  -> ok
__free_pages(p2, 4)                         -> ok
__free_pages(p0, 4)                         -> ok
