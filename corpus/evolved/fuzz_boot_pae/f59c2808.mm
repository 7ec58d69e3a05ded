# fuzz_boot_pae found f59c2808: alloc_pages_node
boot(cpus=1, pae=1, movablecore=640K, ramdisk_size=30352K, numa_zonelist_order=zone, ramfill=0x2e)
e820(0, 638K, RAM)
e820(1M, 39M, RAM)
e820(4K, 16M, RAM)
e820(636K, 0xfffffffffffffd61, RAM)
p0 = alloc_pages_node(0, GFP_NOFS|__GFP_DMA32|__GFP_COLD|__GFP_NOWARN|__GFP_NOFAIL|__GFP_ZERO|__GFP_NOMEMALLOC|__GFP_HARDWALL|0x102000, 0)  -> pfn 0x2816 Normal
