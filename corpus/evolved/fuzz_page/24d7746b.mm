# fuzz_page found 24d7746b: alloc_page page_check free_hot_cold_page __get_free_pages ...
boot(ram=48M)
p0 = alloc_page(GFP_KERNEL)                             -> pfn 0x2c2d Normal
page_check(p0, 0x8545202b)                              -> 1024
p1 = alloc_page(GFP_ATOMIC|__GFP_MOVABLE|__GFP_REPEAT)  -> pfn 0x10c2 Normal
free_hot_cold_page(p0, 0)                               -> ok
p2 = alloc_page(GFP_TEMPORARY)                          -> pfn 0x2800 Normal
a0 = __get_free_pages(GFP_ATOMIC, 0)                    -> 0xc2c2d000
p3 = alloc_pages(GFP_ATOMIC, 2)                         -> pfn 0x2c30 Normal
get_pageblock_migratetype(p2)                           -> 1
__free_pages(p1, 0)                                     -> ok
oom_victim(1)                                           -> ok
a1 = alloc_pages_exact(3, GFP_NOFS|__GFP_MOVABLE)       -> 0xc10c2000
a2 = alloc_pages_exact(10127, GFP_ATOMIC)               -> 0xc2c34000
oom_victim(2)                                           -> ok
split_page(p2, 0)                                       -> ok
clear_page_flags(p2+2, PG_active)                       -> misuse
