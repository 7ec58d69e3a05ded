# fuzz_boot found 0076e60f: show drain_all_pages alloc_page alloc_pages_exact get_page ...
boot(cpus=2)
e820(0, 24M, RAM)
e820(8M, 4M, reserved)
show(e820)                                                        -> ok
drain_all_pages()                                                 -> ok
p0 = alloc_page(GFP_DMA|__GFP_NOFAIL|__GFP_THISNODE)              -> pfn 0xc00 DMA
p1 = alloc_page(GFP_TEMPORARY|__GFP_NOWARN|0x102000)              -> pfn 0x142d Normal
p2 = alloc_page(GFP_USER)                                         -> pfn 0x142e Normal
a0 = alloc_pages_exact(32453, GFP_KERNEL)                         -> 0xc1430000
p3 = alloc_page(GFP_KERNEL)                                       -> pfn 0x142f Normal
get_page(p3)                                                      -> ok
drain_all_pages()                                                 -> ok
p4 = alloc_page(GFP_KERNEL|__GFP_DMA32|__GFP_NOWARN|__GFP_ZERO|0x2000)  -> pfn 0x1438 Normal
p5 = alloc_page(GFP_USER|__GFP_COLD|__GFP_NOWARN|__GFP_COMP|__GFP_ZERO|__GFP_NOMEMALLOC|0x2000)  -> pfn 0x1439 Normal
p6 = alloc_page(GFP_ATOMIC|__GFP_DMA|__GFP_REPEAT|__GFP_NOTRACK)  -> pfn 0xc01 DMA
split_page(p5, 0)                                                 -> ok
