# fuzz_boot_pae found dd6d10ac: show alloc_page get_page alloc_pages alloc_pages_node
boot(ram=96M, cpus=4, nodes=4, pae=1, seed=0x3dc7904e)
e820(0xae70086187dc, 2M, RAM, 2)
e820(0xfffffffffffffac1, 32M, ACPI)
e820(0, 24M, RAM)
show(zonelists)                                                   -> ok
show(e820)                                                        -> ok
p0 = alloc_page(GFP_HIGHUSER_MOVABLE)                             -> pfn 0x1072 Normal
p1 = alloc_page(GFP_HIGHUSER)                                     -> pfn 0x182d Normal
get_page(p1)                                                      -> ok
p2 = alloc_page(GFP_HIGHUSER)                                     -> pfn 0x182e Normal
get_page(p2)                                                      -> ok
p3 = alloc_pages(GFP_NOFS|__GFP_DMA32|__GFP_HIGH|__GFP_COMP|__GFP_NOTRACK|0x102000, 0)  -> pfn 0x182f Normal
p4 = alloc_pages_node(3, GFP_NOIO|__GFP_HIGHMEM, 0)               -> pfn 0x5c33 Normal
p5 = alloc_page(GFP_KERNEL|__GFP_MOVABLE|__GFP_NOTRACK|0x100000)  -> pfn 0x1073 Normal
p6 = alloc_page(GFP_NOFS)                                         -> pfn 0x1830 Normal
p7 = alloc_page(GFP_NOIO)                                         -> pfn 0x1831 Normal
p8 = alloc_pages(GFP_NOFS|__GFP_DMA32|__GFP_HIGH|__GFP_COMP|__GFP_NOTRACK|0x102000, 0)  -> pfn 0x1832 Normal
p9 = alloc_pages_node(3, GFP_NOIO|__GFP_HIGHMEM, 0)               -> pfn 0x5c34 Normal
p10 = alloc_page(GFP_KERNEL|__GFP_MOVABLE|__GFP_NOTRACK|0x100000) -> pfn 0x1074 Normal
p11 = alloc_page(GFP_NOFS)                                        -> pfn 0x1833 Normal
