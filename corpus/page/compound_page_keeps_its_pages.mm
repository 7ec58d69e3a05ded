# A compound page that somebody still refers to stays whole when its owner frees it
p0 = alloc_pages(GFP_KERNEL|__GFP_COMP, 2)  -> pfn 0x1c30 Normal
get_page(p0)                                -> ok
__free_pages(p0, 2)                         -> ok
page_count(p0)                              -> 1
page_fill(p0+3, 0x1)                        -> ok
put_page(p0+3)                              -> ok
