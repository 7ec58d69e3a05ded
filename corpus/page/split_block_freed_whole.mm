# Pages of a block that was split are freed one by one: freed as a block all but the first are bad
boot(ram=24M)
p0 = alloc_pages(GFP_KERNEL, 2)  -> pfn 0x1430 Normal
split_page(p0, 2)                -> ok
__free_pages(p0, 2)              -> ok
! BUG: Bad page state in process t0  pfn:01431
! page:c1051c40 count:1 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000000()
! BUG: Bad page state in process t0  pfn:01432
! page:c1051c80 count:1 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000000()
! BUG: Bad page state in process t0  pfn:01433
! page:c1051cc0 count:1 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000000()
p1 = alloc_pages(GFP_KERNEL, 2)  -> pfn 0x1434 Normal
