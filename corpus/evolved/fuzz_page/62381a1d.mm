# fuzz_page found 62381a1d: show tick test_pages_isolated start_isolate_page_range ...
show(buddyinfo)                                         -> ok
tick(1000)                                              -> ok
test_pages_isolated(0x2000, 0x2800)                     -> -EBUSY
show(buddyinfo)                                         -> ok
start_isolate_page_range(0x2000, 0x2800)                -> -EBUSY
test_pages_isolated(0x2000, 0x2800)                     -> -EBUSY
p0 = alloc_page(GFP_KERNEL)  ~fail=2                    -> pfn 0x1c2d Normal
p1 = alloc_pages_node(0, GFP_KERNEL, 0)                 -> pfn 0x1c2e Normal
show(buddyinfo)                                         -> ok
p2 = alloc_page(GFP_KERNEL)                             -> pfn 0x1c2f Normal
page_io(p2, 50)                                         -> misuse
trylock_page(p1)                                        -> 1
lock_page(p0)                                           -> ok
page_io(p1, 10)                                         -> ok
wait_on_page_locked(p0)                                 -> blocked PG_locked
page_check(p1, 0x8545202b)                              -> not run
p3 = alloc_page(GFP_ATOMIC|__GFP_MOVABLE|__GFP_REPEAT)  -> not run
free_hot_cold_page(p1, 0)                               -> not run
p4 = alloc_page(GFP_TEMPORARY)                          -> not run
a0 = __get_free_pages(GFP_ATOMIC, 0)                    -> not run
p5 = alloc_pages(GFP_ATOMIC, 2)                         -> not run
page_io(p5, 10)                                         -> not run
wait_on_page_locked(p0)                                 -> not run
get_pageblock_migratetype(p2)                           -> not run
p6 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 4)           -> not run
show(buddyinfo)                                         -> not run
p7 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 4)           -> not run
__free_pages(p6, 4)                                     -> not run
oom_victim(1)                                           -> not run
