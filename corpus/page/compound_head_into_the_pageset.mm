# The head of a compound page does not go into a pageset
p0 = alloc_pages(GFP_KERNEL|__GFP_COMP, 1)  -> pfn 0x1c2e Normal
free_hot_cold_page(p0, 0)                   -> ok
! BUG: Bad page state in process t0  pfn:01c2e
! page:c1071b80 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10004000(head)
