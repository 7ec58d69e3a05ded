# A page freed while it belongs to a file is reported; that of an anon_vma is let go
p0 = alloc_page(GFP_HIGHUSER)     -> pfn 0x2c00 HighMem
p1 = alloc_page(GFP_HIGHUSER)     -> pfn 0x2c01 HighMem
set_page_mapping(p0, 0xc0de0000)  -> ok
set_page_mapping(p1, 0xc0de0001)  -> ok
__free_pages(p0, 0)               -> ok
! BUG: Bad page state in process t0  pfn:02c00
! page:c10b1000 count:0 mapcount:0 mapping:c0de0000 index:0x0
! page flags: 0x20000000()
__free_pages(p1, 0)               -> ok
p2 = alloc_page(GFP_HIGHUSER)     -> pfn 0x2c01 HighMem
