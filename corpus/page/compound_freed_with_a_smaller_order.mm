# A compound page knows its order: freed with a smaller one it is reported and lost
boot(ram=24M)
p0 = alloc_pages(GFP_KERNEL|__GFP_COMP, 3)  -> pfn 0x1430 Normal
__free_pages(p0, 2)                         -> ok
! BUG: Bad page state in process t0  pfn:01430
! page:c1051c00 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10004000(head)
p1 = alloc_pages(GFP_KERNEL, 3)             -> pfn 0x1438 Normal
