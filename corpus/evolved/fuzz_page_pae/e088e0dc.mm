# fuzz_page_pae found e088e0dc: alloc_pages set_page_flags get_page alloc_page __free_pages ...
boot(ram=48M, pae=1)
p0 = alloc_pages(GFP_KERNEL, 6)                            -> pfn 0x2c00 Normal
set_page_flags(p0, PG_slab)                                -> ok
set_page_flags(p0+1, PG_slab)                              -> ok
set_page_flags(p0+2, PG_slab)                              -> ok
set_page_flags(p0+3, PG_slab)                              -> ok
set_page_flags(p0+4, PG_slab)                              -> ok
set_page_flags(p0+5, PG_slab)                              -> ok
get_page(p0)                                               -> ok
p1 = alloc_page(GFP_KERNEL)                                -> pfn 0x2c40 Normal
set_page_flags(p0+6, PG_slab)                              -> ok
set_page_flags(p0+7, PG_slab)                              -> ok
set_page_flags(p0+8, PG_slab)                              -> ok
__free_pages(p0, 6)                                        -> ok
! BUG: Bad page state in process t0  pfn:02c08
! page:c10b1200 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c04
! page:c10b1100 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c05
! page:c10b1140 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c06
! page:c10b1180 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c07
! page:c10b11c0 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c02
! page:c10b1080 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c03
! page:c10b10c0 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:02c01
! page:c10b1040 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
page_check(p1, 0xde65823f)                                 -> 1024
p2 = alloc_pages(GFP_KERNEL, 1)                            -> pfn 0x2c42 Normal
p3 = alloc_page(GFP_KERNEL)                                -> pfn 0x2c41 Normal
set_page_flags(p2, PG_mlocked)                             -> ok
p4 = alloc_page(GFP_HIGHUSER)                              -> pfn 0x2c44 Normal
set_page_mapping(p1, 0xc0de0001)                           -> ok
wait_on_page_locked(p1)                                    -> ok
wait_on_page_locked(p4)                                    -> ok
wait_on_page_locked(p3)                                    -> ok
wait_on_page_locked(p2)                                    -> ok
__free_pages(p0, 6)                                        -> misuse
a0 = __get_free_pages(GFP_USER|__GFP_NORETRY, 1)  ~fail=3  -> 0xc2c46000
__free_pages(p3, 0)                                        -> ok
wait_on_page_locked(p1)                                    -> ok
wait_on_page_locked(p2)                                    -> ok
wait_on_page_locked(p1)                                    -> ok
__free_pages(p4, 0)                                        -> ok
