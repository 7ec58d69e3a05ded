# fuzz_page_pae found e088e0dc: alloc_pages set_page_flags get_page alloc_page __free_pages ...
boot(ram=48M, pae=1)
p0 = alloc_pages(GFP_KERNEL, 6)                            -> pfn 0x2c40 Normal
set_page_flags(p0, PG_slab)                                -> ok
set_page_flags(p0+1, PG_slab)                              -> ok
set_page_flags(p0+2, PG_slab)                              -> ok
set_page_flags(p0+3, PG_slab)                              -> ok
set_page_flags(p0+4, PG_slab)                              -> ok
set_page_flags(p0+5, PG_slab)                              -> ok
get_page(p0)                                               -> ok
p1 = alloc_page(GFP_KERNEL)                                -> pfn 0x2c30 Normal
set_page_flags(p0+6, PG_slab)                              -> ok
set_page_flags(p0+7, PG_slab)                              -> ok
set_page_flags(p0+8, PG_slab)                              -> ok
__free_pages(p0, 6)                                        -> ok
! BUG: Bad page state in process t0  pfn:02c48
! page:c10b2200 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c44
! page:c10b2100 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c45
! page:c10b2140 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c46
! page:c10b2180 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c47
! page:c10b21c0 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c42
! page:c10b2080 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c43
! page:c10b20c0 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c41
! page:c10b2040 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
page_check(p1, 0xde65823f)                                 -> 1024
p2 = alloc_pages(GFP_KERNEL, 1)                            -> pfn 0x2c32 Normal
p3 = alloc_page(GFP_KERNEL)                                -> pfn 0x2c31 Normal
set_page_flags(p2, PG_mlocked)                             -> ok
p4 = alloc_page(GFP_HIGHUSER)                              -> pfn 0x2c34 Normal
set_page_mapping(p1, 0xc0de0001)                           -> ok
wait_on_page_locked(p1)                                    -> ok
wait_on_page_locked(p4)                                    -> ok
wait_on_page_locked(p3)                                    -> ok
wait_on_page_locked(p2)                                    -> ok
__free_pages(p0, 6)                                        -> misuse
a0 = __get_free_pages(GFP_USER|__GFP_NORETRY, 1)  ~fail=3  -> 0xc2c36000
__free_pages(p3, 0)                                        -> ok
wait_on_page_locked(p1)                                    -> ok
wait_on_page_locked(p2)                                    -> ok
wait_on_page_locked(p1)                                    -> ok
__free_pages(p4, 0)                                        -> ok
