# fuzz_page_pae found a3931521: sysctl fail_page_alloc task_flags alloc_pages alloc_page ...
boot(pae=1)
sysctl(zone_reclaim_mode, 7)                          -> 0
fail_page_alloc(1, 100, 0, -1, 0, 0, 1)               -> ok
sysctl(percpu_pagelist_fraction, 8)                   -> 0
task_flags(PF_MEMALLOC)                               -> ok
p0 = alloc_pages(GFP_KERNEL, 10)                      -> NULL
p1 = alloc_pages(GFP_KERNEL, 10)                      -> NULL
p2 = alloc_pages(GFP_KERNEL, 10)                      -> NULL
p3 = alloc_page(GFP_HIGHUSER)                         -> pfn 0x2c00 HighMem
switch_cpu(2)                                         -> ok
p4 = alloc_page(GFP_HIGHUSER_MOVABLE|__GFP_THISNODE)  -> pfn 0x2800 HighMem
p5 = alloc_page(GFP_KERNEL)                           -> NULL
p6 = alloc_page(GFP_USER)                             -> NULL
p7 = alloc_pages(GFP_KERNEL, 9)                       -> NULL
p8 = alloc_pages(GFP_KERNEL, 5)                       -> NULL
p9 = alloc_page(GFP_KERNEL)                           -> NULL
show(buddyinfo)                                       -> ok
p10 = alloc_page(GFP_KERNEL)                          -> NULL
p11 = alloc_page(GFP_KERNEL)                          -> NULL
p12 = alloc_page(GFP_KERNEL)                          -> NULL
task_flags(0)                                         -> ok
task_flags(0)                                         -> ok
sysctl(percpu_pagelist_fraction, 1000000)             -> 0
p13 = alloc_page(GFP_KERNEL)                          -> NULL
show(buddyinfo)                                       -> ok
__free_pages(p13, 0)                                  -> misuse
show(buddyinfo)                                       -> ok
sysctl(min_free_kbytes, 65536)                        -> 0
oom_victim(2)                                         -> ok
a0 = __get_free_pages(GFP_USER|0x100000, 0)           -> NULL
a1 = get_zeroed_page(GFP_KERNEL|__GFP_COMP|__GFP_THISNODE|0x100000)  -> NULL
__free_pages(p3, 0)                                   -> ok
a2 = get_zeroed_page(GFP_NOFS)                        -> NULL
