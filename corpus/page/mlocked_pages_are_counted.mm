# A page freed while it is mlocked is not counted any more, alone or as the first of a block
boot(ram=24M)
p0 = alloc_page(GFP_KERNEL)           -> pfn 0x142d Normal
p1 = alloc_pages(GFP_KERNEL, 1)       -> pfn 0x142e Normal
p2 = alloc_page(GFP_KERNEL)           -> pfn 0x1430 Normal
set_page_flags(p0, PG_mlocked)        -> ok
set_page_flags(p1, PG_mlocked)        -> ok
set_page_flags(p2, PG_mlocked)        -> ok
tick(300)                             -> ok
zone_page_state(0, Normal, nr_mlock)  -> 3
clear_page_flags(p2, PG_mlocked)      -> ok
__free_pages(p0, 0)                   -> ok
__free_pages(p1, 1)                   -> ok
tick(300)                             -> ok
zone_page_state(0, Normal, nr_mlock)  -> 0
