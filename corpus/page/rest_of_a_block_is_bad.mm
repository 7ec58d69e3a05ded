# With a reference left the pages behind the first are freed now, and a bad one among them is seen
p0 = alloc_pages(GFP_KERNEL, 2)  -> pfn 0x1c30 Normal
get_page(p0)                     -> ok
set_page_flags(p0+1, PG_locked)  -> ok
__free_pages(p0, 2)              -> ok
! BUG: Bad page state in process t0  pfn:01c31
! page:c1071c40 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000001(locked)
