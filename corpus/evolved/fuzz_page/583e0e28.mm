# fuzz_page found 583e0e28: alloc_pages fail_page_alloc switch_cpu oom_victim __free_pages ...
boot(ram=24M)
p0 = alloc_pages(GFP_TEMPORARY, 3)                           -> pfn 0x1600 Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)                -> pfn 0x1200 Normal
fail_page_alloc(11, 2147483649, 3220, -1, 0, 1, 1, 2027519)  -> ok
switch_cpu(3)                                                -> ok
switch_cpu(0)                                                -> ok
oom_victim(4)                                                -> ok
__free_pages(p1, 9)                                          -> ok
test_pages_isolated(0x5c00, 0x6000)                          -> 0
test_pages_isolated(0x5c00, 0x6000)                          -> 0
switch_cpu(2)                                                -> ok
drain_local_pages()                                          -> ok
tick(300)                                                    -> ok
show(vmstat)                                                 -> ok
p2 = alloc_pages_node(-1, GFP_HIGHUSER_MOVABLE|0x100000, 0)  -> pfn 0x1062 Normal
tick(66)                                                     -> ok
a0 = get_zeroed_page(GFP_NOWAIT)                             -> 0xc1200000
reclaim_hooks_register(ZONE)                                 -> ok
a1 = __get_free_pages(GFP_USER|__GFP_COLD|__GFP_NORETRY|__GFP_NOMEMALLOC, 11)  -> NULL
! WARN __alloc_pages_slowpath: !(gfp_mask & __GFP_NOWARN)
