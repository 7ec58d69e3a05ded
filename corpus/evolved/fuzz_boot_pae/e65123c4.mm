# fuzz_boot_pae found e65123c4: show alloc_page alloc_pages __free_pages __get_free_pages
boot(cpus=1, pae=1, setup_data=16M, setup_data_nr=100)
e820(0, 640K, RAM)
e820(1M, 22M, RAM)
e820(896M, 16M, RAM)
e820(7856K, 1344K, RAM)
e820(364K, 1944K, RAM)
e820(52476K, 0xffffffffffd3af01, ACPI)
show(buddyinfo)                                           -> ok
p0 = alloc_page(GFP_HIGHUSER_MOVABLE)                     -> pfn 0x1051 Normal
p1 = alloc_page(GFP_HIGHUSER)                             -> pfn 0x104f Normal
p2 = alloc_page(GFP_HIGHUSER_MOVABLE)                     -> pfn 0x104d Normal
p3 = alloc_page(GFP_HIGHUSER)                             -> pfn 0x104b Normal
p4 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_THISNODE, 0)  -> pfn 0x1049 Normal
p5 = alloc_pages(GFP_NOIO, 1)                             -> pfn 0xc00 DMA
__free_pages(p2, 0)                                       -> ok
p6 = alloc_page(GFP_HIGHUSER_MOVABLE)                     -> pfn 0x104d Normal
a0 = __get_free_pages(GFP_USER, 1)                        -> 0xc0c02000
p7 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_THISNODE, 0)  -> pfn 0x1047 Normal
p8 = alloc_pages(GFP_NOIO, 1)                             -> pfn 0xc04 DMA
__free_pages(p6, 0)                                       -> ok
