# A bad tail is seen when the last reference of its compound page goes
p0 = alloc_pages(GFP_KERNEL|__GFP_COMP, 1)  -> pfn 0x1c2e Normal
set_page_flags(p0+1, PG_swapcache)          -> ok
put_page(p0)                                -> ok
! BUG: Bad page state in process t0  pfn:01c2f
! page:c1071bc0 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10010000(swapcache)
