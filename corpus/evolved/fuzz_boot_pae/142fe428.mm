# fuzz_boot_pae found 142fe428: alloc_pages tick __get_dma_pages alloc_page ...
boot(cpus=2, nodes=3, pae=1, setup_data_nr=1)
e820(0, 636K, RAM)
e820(1M, 11M, RAM)
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
p0 = alloc_pages(GFP_NOFS, 0)                    -> pfn 0x122c Normal
tick(302)                                        -> ok
tick(302)                                        -> ok
a0 = __get_dma_pages(GFP_USER|__GFP_MOVABLE, 0)  -> 0xc0003000
p1 = alloc_pages(GFP_NOFS, 0)                    -> pfn 0x122d Normal
tick(302)                                        -> ok
a1 = __get_dma_pages(GFP_USER|__GFP_MOVABLE, 0)  -> 0xc009e000
p2 = alloc_page(GFP_TEMPORARY|__GFP_THISNODE)    -> pfn 0x1300 Normal
p3 = alloc_page(GFP_TEMPORARY)                   -> pfn 0x1301 Normal
a2 = __get_free_pages(GFP_USER|__GFP_MOVABLE|__GFP_NOMEMALLOC|__GFP_THISNODE, 0)  -> 0xc1052000
p4 = alloc_page(GFP_KERNEL)                      -> pfn 0x1100 Normal
a3 = __get_dma_pages(GFP_USER|__GFP_MOVABLE, 0)  -> 0xc0006000
p5 = alloc_page(GFP_KERNEL)                      -> pfn 0x1101 Normal
a4 = __get_free_pages(GFP_NOWAIT, 0)             -> 0xc1053000
split_page(p5, 0)                                -> ok
p6 = alloc_pages_node(1, GFP_KERNEL, 0)          -> pfn 0x2017 Normal
