# fuzz_page_pae found 5ba4fe51: sysctl alloc_pages alloc_page page_io lock_page task_flags ...
boot(ram=96M, cpus=4, nodes=4, pae=1)
sysctl(min_free_kbytes, 8192)                           -> 0
p0 = alloc_pages(GFP_KERNEL, 10)                        -> pfn 0x1400 Normal
p1 = alloc_page(GFP_KERNEL|__GFP_COLD)                  -> pfn 0x182d Normal
p2 = alloc_pages(GFP_KERNEL, 7)                         -> pfn 0x1880 Normal
p3 = alloc_pages(GFP_KERNEL, 10)                        -> pfn 0x2c00 Normal
page_io(p3, 2)                                          -> misuse
lock_page(p0)                                           -> ok
p4 = alloc_pages(GFP_KERNEL, 6)                         -> pfn 0x1840 Normal
p5 = alloc_page(GFP_KERNEL|GFP_THISNODE)                -> pfn 0x182e Normal
sysctl(min_free_kbytes, 65536)                          -> 0
task_flags(PF_MEMALLOC)                                 -> ok
p6 = alloc_page(GFP_KERNEL|__GFP_THISNODE)              -> pfn 0xc00 DMA
sysctl(percpu_pagelist_fraction, 8)                     -> 0
p7 = alloc_page(GFP_KERNEL)                             -> pfn 0x4833 Normal
sysctl(percpu_pagelist_fraction, 8)                     -> 0
task_flags(PF_MEMALLOC)                                 -> ok
p8 = alloc_pages(GFP_KERNEL|__GFP_NOTRACK, 10)          -> pfn 0x4400 Normal
p9 = alloc_pages(GFP_KERNEL, 5)                         -> pfn 0x5c40 Normal
p10 = alloc_page(GFP_KERNEL)                            -> pfn 0x5c33 Normal
show(buddyinfo)                                         -> ok
p11 = alloc_page(GFP_USER)                              -> pfn 0x5c34 Normal
p12 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x5800 Normal
p13 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x800 DMA
p14 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x2800 Normal
fail_page_alloc(48234496, 80, 16, 1, 0, 0, 4294967295)  -> ok
p15 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x2400 Normal
