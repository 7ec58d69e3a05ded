# fuzz_boot_pae found c5be1828: alloc_page __get_free_pages alloc_pages_exact split_page ...
boot(ram=46M, cpus=1, pae=1, highmem=16M, vmalloc=4K, numa_zonelist_order=zone, ramfill=0xff)
e820(0, 639K, RAM, 0)
e820(1M, 7216K, RAM, 0)
e820(0x44c, 0x80bbb4, RAM, 0)
e820(0xa0511, 0x76baef, RAM, 0)
e820(21936K, 1M, ACPI)
e820(24M, 0xac42a, ACPI)
e820(0, 0x5b8e9d812a1a1, unusable)
e820(8240K, 12M, RAM, 1)
e820(8240K, 12M, RAM, 1)
e820(8240K, 12M, RAM, 1)
e820(20528K, 3240K, RAM, 2)
e820(20528K, 3240K, RAM, 2)
e820(20528K, 3240K, RAM, 2)
e820(23768K, 13096K, RAM, 3)
e820(23768K, 0x18caf20, RAM, 3)
e820(23768K, 0x9698f0, RAM, 3)
p0 = alloc_page(GFP_TEMPORARY|__GFP_THISNODE)          -> pfn 0x200 DMA
p1 = alloc_page(GFP_TEMPORARY)                         -> pfn 0x1300 Normal
a0 = __get_free_pages(GFP_USER|__GFP_MOVABLE|__GFP_NOMEMALLOC|__GFP_THISNODE, 0)  -> 0xc0003000
a1 = alloc_pages_exact(449, GFP_USER|__GFP_MOVABLE)    -> 0xc1072000
p2 = alloc_page(GFP_HIGHUSER_MOVABLE|0x2000)           -> pfn 0x2c00 HighMem
split_page(p1, 0)                                      -> ok
p3 = alloc_page(GFP_HIGHUSER_MOVABLE)                  -> pfn 0x2c01 HighMem
p4 = alloc_page(GFP_NOFS)                              -> pfn 0x1100 Normal
a2 = __get_free_pages(GFP_USER|__GFP_MOVABLE|__GFP_NOMEMALLOC|__GFP_THISNODE, 0)  -> 0xc009e000
a3 = alloc_pages_exact(30487, GFP_USER|__GFP_MOVABLE)  -> 0xc1400000
a4 = alloc_pages_exact(449, GFP_USER|__GFP_MOVABLE)    -> 0xc1408000
a5 = alloc_pages_exact(30487, GFP_USER|__GFP_MOVABLE)  -> 0xc1380000
p5 = alloc_page(GFP_HIGHUSER_MOVABLE)                  -> pfn 0x2c02 HighMem
switch_cpu(3)                                          -> ok
p6 = alloc_page(GFP_TEMPORARY)                         -> pfn 0x1180 Normal
