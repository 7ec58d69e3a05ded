# fuzz_page found dfbd46a2: alloc_page set_page_flags page_io wait_on_page_writeback ...
p0 = alloc_page(GFP_HIGHUSER)          -> pfn 0x2c00 HighMem
set_page_flags(p0, PG_writeback)       -> ok
page_io(p0, 20)                        -> ok
wait_on_page_writeback(p0)             -> ok
put_page(p0)                           -> ok
p1 = alloc_page(GFP_HIGHUSER)          -> pfn 0x2c00 HighMem
set_page_flags(p1, PG_writeback)       -> ok
page_io(p1, 20)                        -> ok
p2 = alloc_pages(GFP_NOIO, 1)          -> pfn 0x1c2e Normal
wait_on_page_writeback(p2)             -> ok
set_page_flags(p1, PG_writeback)       -> misuse
end_page_writeback(p1)                 -> misuse
p3 = alloc_page(GFP_HIGHUSER)          -> pfn 0x2c01 HighMem
set_page_flags(p3, PG_writeback)       -> ok
page_io(p3, 20)                        -> ok
wait_on_page_writeback(p3)             -> ok
set_page_flags(p3, PG_writeback)       -> ok
end_page_writeback(p3)                 -> ok
p4 = alloc_page(GFP_HIGHUSER)          -> pfn 0x2c02 HighMem
set_page_flags(p4, PG_writeback)       -> ok
page_io(p4, 20)                        -> ok
wait_on_page_writeback(p4)             -> ok
set_page_flags(p4, PG_writeback)       -> ok
end_page_writeback(p4)                 -> ok
__free_pages(p1, 0)                    -> ok
p5 = alloc_page(GFP_DMA)               -> pfn 0xc00 DMA
p6 = alloc_page(GFP_DMA)               -> pfn 0xc01 DMA
p7 = alloc_page(GFP_HIGHUSER_MOVABLE)  -> pfn 0x2800 HighMem
p8 = alloc_page(GFP_HIGHUSER_MOVABLE)  -> pfn 0x2801 HighMem
free_hot_cold_page(p5, 0)              -> ok
unset_migratetype_isolate(p7)          -> ok
a0 = alloc_pages_exact(64K, GFP_USER|__GFP_DMA|__GFP_HIGH|__GFP_COLD|0x100000)  -> 0xc0c10000
