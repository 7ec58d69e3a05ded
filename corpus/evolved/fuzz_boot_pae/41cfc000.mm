# fuzz_boot_pae found 41cfc000: show alloc_pages_exact alloc_pages_node
boot(ram=48M, cpus=2, nodes=2, pae=1, highmem=24M, seed=0x4ba3f7e6, bios_ebda=0x2e9a, ramfill=0x4a)
e820(0, 638K, RAM, 0)
e820(1M, 11M, RAM, 0)
e820(4G, 9M, RAM, 3)
e820(0, 100K, RAM)
e820(0, 100K, RAM)
e820(1M, 1M, RAM)
show(early_res)                                         -> ok
a0 = alloc_pages_exact(223, GFP_NOWAIT)                 -> 0xc042b000
p0 = alloc_pages_node(0, GFP_ATOMIC|__GFP_HARDWALL, 1)  -> pfn 0x42c DMA
a1 = alloc_pages_exact(223, GFP_NOWAIT)                 -> 0xc042e000
p1 = alloc_pages_node(0, GFP_ATOMIC|__GFP_HARDWALL, 1)  -> pfn 0x430 DMA
a2 = alloc_pages_exact(223, GFP_NOWAIT)                 -> 0xc042f000
p2 = alloc_pages_node(0, GFP_ATOMIC|__GFP_HARDWALL, 1)  -> pfn 0x432 DMA
a3 = alloc_pages_exact(223, GFP_NOWAIT)                 -> 0xc0434000
p3 = alloc_pages_node(0, GFP_ATOMIC|__GFP_HARDWALL, 1)  -> pfn 0x436 DMA
a4 = alloc_pages_exact(223, GFP_NOWAIT)                 -> 0xc0435000
p4 = alloc_pages_node(0, GFP_ATOMIC|__GFP_HARDWALL, 1)  -> pfn 0x438 DMA
p5 = alloc_pages_node(0, GFP_ATOMIC|__GFP_HARDWALL, 1)  -> pfn 0x43a DMA
a5 = alloc_pages_exact(223, GFP_NOWAIT)                 -> 0xc043c000
p6 = alloc_pages_node(0, GFP_ATOMIC|__GFP_HARDWALL, 1)  -> pfn 0x43e DMA
a6 = alloc_pages_exact(512K, GFP_NOWAIT)                -> 0xc0480000
p7 = alloc_pages_node(0, GFP_ATOMIC|__GFP_HARDWALL, 1)  -> pfn 0x440 DMA
