# fuzz_boot_pae found 2856d8df: alloc_page alloc_pages alloc_pages_exact drain_all_pages ...
boot(cpus=1, nodes=3, pae=1, setup_data=16M, setup_data_nr=100)
e820(0, 636K, RAM)
e820(0, 640K, RAM)
e820(1M, 31M, RAM)
e820(64M, 4K, reserved)
e820(65544K, 4K, reserved)
e820(65552K, 4K, reserved)
e820(65560K, 4K, reserved)
e820(65568K, 4K, reserved)
e820(65576K, 4K, reserved)
e820(65584K, 4K, reserved)
e820(65592K, 4K, reserved)
e820(65600K, 4K, reserved)
e820(65608K, 4K, reserved)
e820(65616K, 4K, reserved)
e820(65624K, 4K, reserved)
e820(65632K, 4K, reserved)
e820(65640K, 4K, reserved)
e820(65648K, 4K, reserved)
p0 = alloc_page(GFP_HIGHUSER_MOVABLE)                           -> pfn 0x2 DMA
p1 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_COLD|__GFP_REPEAT, 0)  -> pfn 0x9e DMA
a0 = alloc_pages_exact(6, GFP_USER|__GFP_MOVABLE)               -> 0xc002b000
drain_all_pages()                                               -> ok
p2 = alloc_page(GFP_HIGHUSER_MOVABLE|__GFP_COMP)                -> pfn 0x6 DMA
p3 = alloc_page(GFP_HIGHUSER_MOVABLE)                           -> pfn 0x9c DMA
__free_pages(p2, 0)                                             -> ok
page_check(p1, 0x3c2c2169)                                      -> 1024
p4 = alloc_page(GFP_NOIO)                                       -> pfn 0x418 DMA
free_hot_cold_page(p1, 0)                                       -> ok
__free_pages(p0, 0)                                             -> ok
a1 = __get_free_pages(GFP_USER|__GFP_MOVABLE|__GFP_NORETRY, 0)  -> 0xc0002000
