# fuzz_boot found c6766727: si_meminfo_node alloc_page switch_cpu tick alloc_pages_exact ...
boot(ram=96M, cpus=2, nodes=2, numa_zonelist_order=node)
e820(0, 638K, RAM)
e820(1M, 17M, RAM)
e820(0xfffffffffffffe73, 4K, RAM)
si_meminfo_node(freeram, -1)                                     -> 12722
p0 = alloc_page(__GFP_NOWARN)                                    -> pfn 0x3028 Normal
p1 = alloc_page(GFP_HIGHUSER|__GFP_COLD|__GFP_COMP)              -> pfn 0x3029 Normal
switch_cpu(2)                                                    -> ok
p2 = alloc_page(GFP_HIGHUSER)                                    -> pfn 0x302a Normal
p3 = alloc_page(GFP_HIGHUSER|__GFP_NORETRY|0x2000)               -> pfn 0x302b Normal
tick(464)                                                        -> ok
tick(315)                                                        -> ok
a0 = alloc_pages_exact(95, __GFP_DMA32|__GFP_NOMEMALLOC|0x2000)  -> 0xc302c000
switch_cpu(1)                                                    -> ok
p4 = alloc_page(GFP_DMA|__GFP_MOVABLE)                           -> pfn 0x3 DMA
a1 = __get_dma_pages(GFP_USER, 4)                                -> 0xc0c00000
put_page(p4)                                                     -> ok
put_page(p2)                                                     -> ok
put_page(p0)                                                     -> ok
switch_cpu(0)                                                    -> ok
