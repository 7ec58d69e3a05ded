# fuzz_page found 23397277: show tick alloc_page inc_zone_page_state zone_page_state ...
boot(ram=48M)
show(pagetypeinfo)                         -> ok
tick(0)                                    -> ok
p0 = alloc_page(GFP_KERNEL)                -> pfn 0x2c2d Normal
p1 = alloc_page(GFP_KERNEL)                -> pfn 0x2c2e Normal
inc_zone_page_state(p0, nr_mlock)          -> misuse
zone_page_state(1, Normal, nr_free_pages)  -> 7952
p2 = alloc_pages_node(1, GFP_KERNEL, 0)    -> pfn 0x2c2f Normal
zone_page_state(1, Normal, nr_free_pages)  -> 7952
tick(100)                                  -> ok
zone_page_state(1, Normal, nr_free_pages)  -> 7950
tick(100)                                  -> ok
tick(100)                                  -> ok
tick(100)                                  -> ok
tick(100)                                  -> ok
zone_page_state(1, Normal, nr_free_pages)  -> 7950
