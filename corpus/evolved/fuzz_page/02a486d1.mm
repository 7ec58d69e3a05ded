# fuzz_page found 02a486d1: sysctl alloc_pages alloc_page show switch_cpu
boot(ram=48M, cpus=1)
sysctl(percpu_pagelist_fraction, 8)            -> 0
sysctl(min_free_kbytes, 0)                     -> 0
p0 = alloc_pages(GFP_KERNEL, 10)               -> pfn 0x1400 Normal
p1 = alloc_pages(GFP_KERNEL, 10)               -> pfn 0x2800 Normal
p2 = alloc_pages(GFP_KERNEL, 10)               -> pfn 0x2400 Normal
p3 = alloc_pages(GFP_KERNEL, 9)                -> pfn 0x2e00 Normal
p4 = alloc_page(GFP_KERNEL)                    -> pfn 0x2c13 Normal
show(buddyinfo)                                -> ok
p5 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 4)  -> pfn 0x2c80 Normal
show(buddyinfo)                                -> ok
p6 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 4)  -> pfn 0x2c90 Normal
p7 = alloc_page(GFP_KERNEL|__GFP_DMA)          -> pfn 0xc00 DMA
switch_cpu(1)                                  -> ok
