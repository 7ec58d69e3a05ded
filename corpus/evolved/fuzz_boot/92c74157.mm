# fuzz_boot found 92c74157: get_zeroed_page free_pages alloc_pages switch_cpu ...
boot(cpus=1)
e820(0, 636K, RAM)
e820(1M, 15M, RAM)
e820(0x1100100, 0xe00, RAM)
e820(0x1200100, 20K, RAM)
a0 = get_zeroed_page(__GFP_IO|0x2000)                       -> 0xc0c11000
free_pages(a0, 0)                                           -> ok
p0 = alloc_pages(GFP_HIGHUSER|__GFP_HIGH|__GFP_NORETRY, 0)  -> pfn 0xc11 DMA
p1 = alloc_pages(GFP_HIGHUSER|__GFP_THISNODE, 2)            -> pfn 0xc14 DMA
switch_cpu(1)                                               -> ok
p2 = alloc_pages(GFP_HIGHUSER|__GFP_COMP, 0)                -> pfn 0xc12 DMA
global_page_state(nr_slab_unreclaimable)                    -> 18
a1 = alloc_pages_exact(12K, __GFP_NOWARN|__GFP_NORETRY)     -> 0xc0c18000
show(buddyinfo)                                             -> ok
