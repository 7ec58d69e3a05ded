# A compound page freed as one page: reported, and all of it is lost
boot(ram=24M)
p0 = alloc_pages(GFP_KERNEL|__GFP_COMP, 2)  -> pfn 0x1430 Normal
__free_pages(p0, 0)                         -> ok
! BUG: Bad page state in process t0  pfn:01430
! page:c1051c00 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10004000(head)
p1 = alloc_pages(GFP_KERNEL, 2)             -> pfn 0x1434 Normal
show(buddyinfo)                             -> ok
| Node 0, zone      DMA      4      3      2      1      3      1      1      0      0      1      3
| Node 0, zone   Normal      1      2      1      2      1      0      1      2      2      2      0
