# A page freed with a flag that only a page in use may have is reported and never used again
p0 = alloc_page(GFP_KERNEL)              -> pfn 0x1c2d Normal
set_page_flags(p0, PG_dirty|PG_private)  -> ok
__free_pages(p0, 0)                      -> ok
! BUG: Bad page state in process t0  pfn:01c2d
! page:c1071b40 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x10000810(dirty|private)
p1 = alloc_page(GFP_KERNEL)              -> pfn 0x1c2e Normal
