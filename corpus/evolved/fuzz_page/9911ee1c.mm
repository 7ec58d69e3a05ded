# fuzz_page found 9911ee1c: test_pages_isolated start_isolate_page_range alloc_pages ...
boot(ram=48M)
test_pages_isolated(0x2000, 0x2800)                        -> -EBUSY
start_isolate_page_range(0x2000, 0x5800)                   -> -EBUSY
test_pages_isolated(0x2000, 0x2800)                        -> -EBUSY
p0 = alloc_pages(GFP_USER|__GFP_NORETRY|__GFP_NOTRACK, 0)  -> pfn 0x2c2d Normal
drain_all_pages()                                          -> ok
p1 = alloc_pages_node(0, GFP_KERNEL, 2)                    -> pfn 0x2c30 Normal
p2 = alloc_pages(GFP_TEMPORARY, 1)                         -> pfn 0x2800 Normal
put_page(p0)                                               -> ok
get_page(p1+1)                                             -> BUG get_page: atomic_read(&page->_count) == 0
