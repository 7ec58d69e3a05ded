# fuzz_boot found 34045eb9: alloc_page __free_pages
boot(ram=96M, highmem=32M, kernelcore=0xc6d91da60, movablecore=16M)
p0 = alloc_page(GFP_HIGHUSER_MOVABLE)  -> pfn 0x5c00 HighMem
p1 = alloc_page(GFP_HIGHUSER)          -> pfn 0x5800 HighMem
p2 = alloc_page(GFP_HIGHUSER)          -> pfn 0x5801 HighMem
p3 = alloc_page(GFP_HIGHUSER)          -> pfn 0x5802 HighMem
p4 = alloc_page(GFP_HIGHUSER)          -> pfn 0x5803 HighMem
p5 = alloc_page(GFP_HIGHUSER)          -> pfn 0x5804 HighMem
p6 = alloc_page(GFP_HIGHUSER)          -> pfn 0x5805 HighMem
p7 = alloc_page(GFP_HIGHUSER)          -> pfn 0x5806 HighMem
__free_pages(p1, 0)                    -> ok
__free_pages(p0, 0)                    -> ok
