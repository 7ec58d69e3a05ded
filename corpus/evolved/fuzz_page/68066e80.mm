# fuzz_page found 68066e80: alloc_page __free_pages oom_victim alloc_pages_node ...
p0 = alloc_page(GFP_NOIO)                           -> pfn 0x1c2d Normal
__free_pages(p0, 0)                                 -> ok
oom_victim(1929217)                                 -> ok
p1 = alloc_pages_node(3, __GFP_COLD|__GFP_ZERO, 2)  -> pfn 0x1c30 Normal
p2 = alloc_page(GFP_USER|__GFP_NOTRACK)             -> pfn 0x1c2d Normal
set_migratetype_isolate(p2)                         -> -EBUSY
task_flags(PF_EXITING)                              -> ok
a0 = __get_free_pages(GFP_ATOMIC|__GFP_DMA|__GFP_MOVABLE|__GFP_IO|__GFP_FS|__GFP_COLD|__GFP_REPEAT|__GFP_NORETRY|__GFP_ZERO|__GFP_HARDWALL|__GFP_THISNODE, 0)  -> 0xc0003000
__free_pages(p2, 0)                                 -> ok
a1 = __get_free_pages(GFP_NOFS, 2)                  -> 0xc1c34000
p3 = alloc_pages_node(2, GFP_NOWAIT, 0)             -> pfn 0x1c2d Normal
sysctl(overcommit_ratio, 676)                       -> 0
drain_local_pages()                                 -> ok
put_page(p3)                                        -> ok
oom_killer_disabled()                               -> 0
get_pageblock_migratetype(p1)                       -> 0
a2 = get_zeroed_page(GFP_TEMPORARY)                 -> 0xc1800000
lock_page(p1)                                       -> ok
drain_all_pages()                                   -> ok
mod_zone_page_state(-1, HighMem, nr_dirty, -3)      -> misuse
a3 = __get_free_pages(GFP_USER|__GFP_MOVABLE, 0)    -> 0xc10c2000
free_pages(a3, 0)                                   -> ok
free_pages(a1, 2)                                   -> ok
__free_pages(p1, 2)                                 -> ok
! BUG: Bad page state in process t0  pfn:01c30
! page:c1071c00 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000001(locked)
free_pages(a0, 0)                                   -> ok
free_pages(a2, 0)                                   -> ok
free_pages(a2, 0)                                   -> misuse
a4 = alloc_pages_exact(105, GFP_HIGHUSER_MOVABLE)   -> BUG __get_free_pages: (gfp_mask & __GFP_HIGHMEM) != 0
