# fuzz_page found cc05de2f: alloc_page set_migratetype_isolate __free_pages drain_all_pages ...
boot(ram=24M)
p0 = alloc_page(GFP_KERNEL|__GFP_MOVABLE)          -> pfn 0x1062 Normal
set_migratetype_isolate(p0)                        -> 0
__free_pages(p0, 0)                                -> ok
drain_all_pages()                                  -> ok
show(pagetypeinfo)                                 -> ok
p1 = alloc_page(GFP_KERNEL)                        -> pfn 0x142d Normal
page_check(p1, 0x8545202b)                         -> 1024
p2 = alloc_page(GFP_ATOMIC|__GFP_MOVABLE|__GFP_REPEAT|0x100000)  ~fail=4  -> pfn 0x1600 Normal
p3 = alloc_page(GFP_KERNEL)                        -> pfn 0x1700 Normal
page_check(p3, 0x8545202b)                         -> 1024
p4 = alloc_page(GFP_ATOMIC|__GFP_MOVABLE|__GFP_REPEAT|0x100000)  ~fail=4  -> pfn 0x1500 Normal
free_hot_cold_page(p3, 0)                          -> ok
mod_zone_page_state(0, DMA, nr_file_pages, 100)    -> ok
mod_zone_page_state(0, Normal, nr_file_pages, 20)  -> ok
mod_zone_page_state(1, Normal, nr_file_pages, 3)   -> ok
p5 = alloc_page(GFP_TEMPORARY)                     -> pfn 0x1700 Normal
free_hot_cold_page(p1, 0)                          -> ok
mod_zone_page_state(0, DMA, nr_file_pages, 100)    -> ok
fail_page_alloc(4, 4294967294, 7, 0, 0, 0, 0, 2)   -> ok
set_migratetype_isolate(p0)                        -> -EBUSY
drain_all_pages()                                  -> ok
fail_page_alloc(4, 4294967294, 7, 0, 0, 0, 0, 2)   -> ok
set_migratetype_isolate(p0)                        -> -EBUSY
drain_all_pages()                                  -> ok
a0 = __get_free_pages(GFP_ATOMIC, 0)               -> 0xc1780000
p6 = alloc_pages(GFP_ATOMIC, 2)                    -> pfn 0x1784 Normal
tick(300)                                          -> ok
node_page_state(0, nr_file_pages)                  -> 223
get_pageblock_migratetype(p2)                      -> 0
p7 = alloc_pages_node(3, GFP_USER|__GFP_MOVABLE|__GFP_NOTRACK, 0)  -> pfn 0x1680 Normal
show(pagetypeinfo)                                 -> ok
fail_page_alloc(4, 4294967294, 7, 0, 0, 0, 0, 2)   -> ok
