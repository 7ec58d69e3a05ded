# fuzz_page_pae found 7442b5bb: alloc_page sysctl start_isolate_page_range show ...
boot(ram=96M, cpus=3, nodes=3, pae=1, highmem=32M, numa_zonelist_order=zone)
p0 = alloc_page(GFP_NOIO|__GFP_HIGH|__GFP_ZERO)                 -> pfn 0x204e Normal
sysctl(min_free_kbytes, 16384)                                  -> 0
start_isolate_page_range(0x1600, 0x6400)                        -> -EBUSY
show(pagetypeinfo)                                              -> ok
sysctl(percpu_pagelist_fraction, 500)                           -> 0
p1 = alloc_page(GFP_NOIO|__GFP_HIGH|__GFP_ZERO)                 -> pfn 0x204f Normal
sysctl(min_free_kbytes, 16384)                                  -> 0
show(pagetypeinfo)                                              -> ok
sysctl(percpu_pagelist_fraction, 500)                           -> 0
p2 = alloc_page(GFP_KERNEL)                                     -> pfn 0x2050 Normal
sysctl(percpu_pagelist_fraction, 500)                           -> 0
p3 = alloc_page(GFP_KERNEL)                                     -> pfn 0x2051 Normal
a0 = __get_dma_pages(GFP_KERNEL|__GFP_NORETRY|0x2000, 8)  ~fail=4  -> 0xc0c00000
a1 = __get_free_pages(GFP_KERNEL|__GFP_ZERO|__GFP_THISNODE, 4)  -> 0xc2060000
