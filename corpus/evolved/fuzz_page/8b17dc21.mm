# fuzz_page found 8b17dc21: alloc_pages split_page __free_pages get_page put_page
boot(ram=24M)
p0 = alloc_pages(GFP_KERNEL, 2)                            -> pfn 0x1430 Normal
split_page(p0, 2)                                          -> ok
__free_pages(p0, 0)                                        -> ok
p1 = alloc_pages(GFP_KERNEL, 2)                            -> pfn 0x1434 Normal
__free_pages(p1, 2)                                        -> ok
p2 = alloc_pages(GFP_KERNEL|__GFP_HIGH|__GFP_NORETRY, 3)   -> pfn 0x1438 Normal
__free_pages(p2, 3)                                        -> ok
p3 = alloc_pages(GFP_NOFS|__GFP_THISNODE|__GFP_NOTRACK|0x100000, 5)  -> pfn 0x1440 Normal
get_page(p3)                                               -> ok
p4 = alloc_pages(GFP_NOFS|__GFP_HIGHMEM|__GFP_NORETRY, 6)  -> pfn 0x1480 Normal
put_page(p3)                                               -> ok
