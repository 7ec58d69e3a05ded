# fuzz_page found 41c8b275: alloc_pages alloc_page set_page_flags tick clear_page_flags ...
boot(ram=24M)
p0 = alloc_pages(GFP_KERNEL, 0)       -> pfn 0x142d Normal
p1 = alloc_page(GFP_KERNEL)           -> pfn 0x142e Normal
set_page_flags(p0, PG_mlocked)        -> ok
set_page_flags(p0, PG_mlocked)        -> ok
set_page_flags(p1, PG_mlocked)        -> ok
tick(300)                             -> ok
p2 = alloc_page(GFP_NOIO|__GFP_NORETRY|__GFP_THISNODE|__GFP_NOTRACK)  -> pfn 0x142f Normal
clear_page_flags(p1, PG_mlocked)      -> ok
__free_pages(p0, 0)                   -> ok
__free_pages(p1, 0)                   -> ok
tick(300)                             -> ok
zone_page_state(0, Normal, nr_mlock)  -> 0
