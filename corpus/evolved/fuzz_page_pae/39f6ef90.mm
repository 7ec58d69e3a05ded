# fuzz_page_pae found 39f6ef90: alloc_pages show __free_pages switch_cpu set_page_flags ...
boot(ram=64M, pae=1, highmem=24M, kernelcore=52M)
p0 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)                      -> pfn 0x3c00 Movable
show(zonelists)                                                 -> ok
p1 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)                      -> pfn 0x3400 HighMem
p2 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)                      -> pfn 0x3000 HighMem
__free_pages(p0, 10)                                            -> ok
switch_cpu(3)                                                   -> ok
p3 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)                      -> pfn 0x3c00 Movable
p4 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)                      -> pfn 0x2c00 HighMem
__free_pages(p1, 10)                                            -> ok
set_page_flags(p3, 0)                                           -> ok
a0 = alloc_pages_exact(65537, GFP_KERNEL|__GFP_HIGH)            -> 0xc2440000
a1 = __get_dma_pages(GFP_KERNEL|__GFP_NORETRY|0x2000, 8)  ~fail=4  -> 0xc0c00000
a2 = __get_free_pages(GFP_KERNEL|__GFP_ZERO|__GFP_THISNODE, 4)  -> 0xc2430000
