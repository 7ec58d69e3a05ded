# fuzz_page found d3693b3f: alloc_page set_page_flags page_io wait_on_page_writeback ...
p0 = alloc_page(GFP_HIGHUSER)                     -> pfn 0x2c00 HighMem
set_page_flags(p0, PG_writeback)                  -> ok
page_io(p0, 21)                                   -> ok
wait_on_page_writeback(p0)                        -> ok
set_page_flags(p0, PG_writeback)                  -> ok
p1 = alloc_pages(GFP_KERNEL, 10)                  -> pfn 0x1800 Normal
p2 = alloc_pages(GFP_KERNEL, 10)                  -> pfn 0x1400 Normal
p3 = alloc_pages(GFP_KERNEL, 10)                  -> pfn 0xc00 DMA
p4 = alloc_pages(GFP_KERNEL, 10)                  -> pfn 0x800 DMA
p5 = alloc_pages(GFP_KERNEL, 10)                  -> pfn 0x400 DMA
p6 = alloc_pages(GFP_KERNEL, 4)                   -> pfn 0x1c30 Normal
__free_pages(p4, 10)                              -> ok
__free_pages(p1, 10)                              -> ok
__free_pages(p2, 10)                              -> ok
zone_watermark_ok(0, Normal, 0, 1438, Normal, 0)  -> 1
__free_pages(p0, 0)                               -> ok
! BUG: Bad page state in process t0  pfn:02c00
! page:c10b1000 count:0 mapcount:0 mapping:00000000 index:0x0
! page flags: 0x20002000(writeback)
__free_pages(p6, 4)                               -> ok
__free_pages(p3, 10)                              -> ok
__free_pages(p3, 10)                              -> misuse
