# One bad page of a block and all of it is lost; each bad one is reported
boot(ram=24M)
p0 = alloc_pages(GFP_KERNEL, 2)     -> pfn 0x1430 Normal
set_page_flags(p0+1, PG_slab)       -> ok
set_page_mapping(p0+3, 0xc0de0001)  -> ok
__free_pages(p0, 2)                 -> ok
! BUG: Bad page state in process t0  pfn:01431
! page:c1051c40 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000080(slab)
! BUG: Bad page state in process t0  pfn:01433
! page:c1051cc0 count:0 mapcount:0 mapping:c0de0001 index:0x0
! page flags: 0x10000000()
p1 = alloc_pages(GFP_KERNEL, 2)     -> pfn 0x1434 Normal
