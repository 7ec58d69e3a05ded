# fuzz_page found 6db3e3c9: sysctl alloc_page __free_pages __get_free_pages alloc_pages ...
boot(ram=24M)
sysctl(percpu_pagelist_fraction, 8)         -> 0
p0 = alloc_page(GFP_KERNEL|__GFP_COLD)      -> pfn 0x142d Normal
p1 = alloc_page(GFP_KERNEL|__GFP_COLD)      -> pfn 0x142e Normal
p2 = alloc_page(GFP_KERNEL)                 -> pfn 0x146b Normal
__free_pages(p0, 0)                         -> ok
a0 = __get_free_pages(GFP_USER|0x2000, 0)   -> 0xc142d000
p3 = alloc_pages(GFP_KERNEL|__GFP_HIGH, 0)  -> pfn 0x146a Normal
__free_pages(p2, 0)                         -> ok
p4 = alloc_pages(GFP_KERNEL, 3)             -> pfn 0x1470 Normal
p5 = alloc_page(GFP_KERNEL)                 -> pfn 0x146b Normal
lock_page(p5)                               -> ok
sysctl(min_free_kbytes, 65536)              -> 0
task_flags(PF_MEMALLOC)                     -> ok
page_io(p4, 2)                              -> misuse
lock_page(p4)                               -> ok
a1 = __get_free_pages(GFP_ATOMIC|__GFP_HIGHMEM|__GFP_MOVABLE|__GFP_COMP, 8)  -> BUG __get_free_pages: (gfp_mask & __GFP_HIGHMEM) != 0
