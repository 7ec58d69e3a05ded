# fuzz_page_pae found b61c275a: sysctl alloc_pages alloc_page task_flags switch_cpu show ...
boot(ram=96M, cpus=4, nodes=4, pae=1)
sysctl(min_free_kbytes, 8192)                           -> 0
p0 = alloc_pages(GFP_KERNEL, 10)                        -> pfn 0x1400 Normal
p1 = alloc_page(GFP_KERNEL|__GFP_COLD)                  -> pfn 0x182d Normal
p2 = alloc_pages(GFP_KERNEL, 7)                         -> pfn 0x1880 Normal
p3 = alloc_pages(GFP_KERNEL, 6)                         -> pfn 0x1840 Normal
p4 = alloc_page(GFP_KERNEL|GFP_THISNODE)                -> pfn 0x182e Normal
p5 = alloc_page(GFP_KERNEL|__GFP_THISNODE)              -> pfn 0x182f Normal
p6 = alloc_page(GFP_KERNEL)                             -> pfn 0x1830 Normal
sysctl(percpu_pagelist_fraction, 8)                     -> 0
task_flags(PF_MEMALLOC)                                 -> ok
p7 = alloc_pages(GFP_KERNEL|__GFP_NOTRACK, 10)          -> pfn 0x2c00 Normal
p8 = alloc_pages(GFP_KERNEL, 10)                        -> pfn 0x2800 Normal
p9 = alloc_pages(GFP_KERNEL, 10)                        -> pfn 0x2400 Normal
p10 = alloc_pages(GFP_KERNEL, 9)                        -> pfn 0x1a00 Normal
sysctl(overcommit_memory)                               -> 0
p11 = alloc_pages(GFP_KERNEL, 4)                        -> pfn 0x1900 Normal
switch_cpu(2)                                           -> ok
p12 = alloc_page(GFP_KERNEL)                            -> pfn 0x4833 Normal
switch_cpu(3)                                           -> ok
p13 = alloc_pages(GFP_KERNEL, 5)                        -> pfn 0x5c40 Normal
p14 = alloc_page(GFP_KERNEL)                            -> pfn 0x5c33 Normal
show(buddyinfo)                                         -> ok
p15 = alloc_page(GFP_USER)                              -> pfn 0x5c34 Normal
p16 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x5800 Normal
p17 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x5400 Normal
p18 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x5000 Normal
fail_page_alloc(48234496, 80, 16, 1, 0, 0, 4294967295)  -> ok
p19 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x2000 Normal
p20 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x4400 Normal
p21 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x4000 Normal
p22 = alloc_pages_node(-1, GFP_KERNEL, 0)               -> pfn 0x5c35 Normal
p23 = alloc_pages(GFP_KERNEL, 10)                       -> pfn 0x3c00 Normal
