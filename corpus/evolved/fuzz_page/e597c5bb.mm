# fuzz_page found e597c5bb: alloc_pages set_page_flags show get_pageblock_migratetype ...
boot(ram=24M)
p0 = alloc_pages(GFP_KERNEL, 6)                   -> pfn 0x1440 Normal
set_page_flags(p0, PG_slab)                       -> ok
set_page_flags(p0+1, PG_slab)                     -> ok
p1 = alloc_pages(GFP_TEMPORARY, 3)                -> pfn 0x1600 Normal
show(kernel_page_tables)                          -> ok
set_page_flags(p0+2, PG_slab)                     -> ok
get_pageblock_migratetype(p1)                     -> 1
p2 = alloc_pages(GFP_KERNEL|0x2000, 3)            -> pfn 0x1200 Normal
sysctl(lowmem_reserve_ratio, [3863, 232218099, 3392, 2196, 1024])  -> -EINVAL
p3 = alloc_pages(GFP_KERNEL, 6)                   -> pfn 0x1240 Normal
set_page_flags(p3, PG_slab)                       -> ok
set_page_flags(p3+1, PG_slab)                     -> ok
set_page_flags(p3+2, PG_slab)                     -> ok
show(pagetypeinfo)                                -> ok
__free_pages(p0, 6)                               -> ok
! BUG: Bad page state in process t0  pfn:01440
! page:c1052000 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:01441
! page:c1052040 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:01442
! page:c1052080 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
show(pagetypeinfo)                                -> ok
__free_pages(p3, 6)                               -> ok
! BUG: Bad page state in process t0  pfn:01240
! page:c104a000 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:01241
! page:c104a040 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:01242
! page:c104a080 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
node_page_state(-1, nr_isolated_anon)             -> 0
p4 = alloc_pages(GFP_NOIO, 2)                     -> pfn 0x1064 Normal
p5 = alloc_pages(GFP_NOIO, 2)                     -> pfn 0x1208 Normal
a0 = get_zeroed_page(GFP_NOIO|__GFP_DMA|__GFP_MOVABLE|__GFP_NOMEMALLOC|0x2000)  ~fail=1+  -> NULL
show(meminfo)                                     -> ok
sysctl(lowmem_reserve_ratio, [4294967294, 0, 0])  -> 0
__free_pages(p1, 3)                               -> ok
drain_local_pages()                               -> ok
p6 = alloc_pages(GFP_HIGHUSER_MOVABLE, 3)         -> pfn 0x1600 Normal
p7 = alloc_pages(GFP_HIGHUSER_MOVABLE, 3)         -> pfn 0x1608 Normal
p8 = alloc_pages(GFP_NOIO, 2)                     -> pfn 0x120c Normal
a1 = get_zeroed_page(GFP_NOIO|__GFP_DMA|__GFP_MOVABLE|__GFP_NOMEMALLOC|0x2000)  ~fail=1+  -> NULL
a2 = get_zeroed_page(GFP_NOFS)                    -> 0xc1062000
show(zoneinfo)                                    -> ok
sysctl(lowmem_reserve_ratio, [4294967294, 0, 0])  -> 0
