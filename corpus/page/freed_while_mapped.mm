# A page freed while a page table maps it is reported, with its mapcount
p0 = alloc_page(GFP_HIGHUSER)  -> pfn 0x2c00 HighMem
set_page_mapcount(p0, 2)       -> ok
__free_pages(p0, 0)            -> ok
! BUG: Bad page state in process t0  pfn:02c00
! page:c10b1000 count:0 mapcount:2 mapping:00000000 index:0x0
! page flags: 0x20000000()
p1 = alloc_page(GFP_HIGHUSER)  -> pfn 0x2c01 HighMem
set_page_mapcount(p1, 1)       -> ok
set_page_mapcount(p1, 0)       -> ok
__free_pages(p1, 0)            -> ok
