# fuzz_boot_pae found fc3d2aa1: alloc_pages_node show
boot(ram=32M, cpus=1, pae=1, mem=16M, kernelcore=640K, memmap=20M, memmap_size=4M)
e820(39588K, 2M, RAM)
e820(0, 638K, RAM)
e820(1M, 39M, RAM)
e820(4K, 16M, RAM)
e820(636K, 0xfffffffffffffd61, RAM)
p0 = alloc_pages_node(0, GFP_NOFS|__GFP_DMA32|__GFP_COLD|__GFP_NOWARN|__GFP_NOFAIL|__GFP_ZERO|__GFP_NOMEMALLOC|__GFP_HARDWALL|0x102000, 0)  -> pfn 0xc16 DMA
show(e820)  -> ok
