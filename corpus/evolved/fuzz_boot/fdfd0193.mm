# fuzz_boot found fdfd0193: alloc_pages_exact
boot(cpus=2)
e820(0, 636K, RAM, 0)
e820(1M, 18M, RAM, 0)
e820(19M, 0x4093e0, RAM, 1)
e820(0x6a8, 640K, RAM)
a0 = alloc_pages_exact(55651, GFP_ATOMIC|__GFP_DMA|__GFP_IO|__GFP_NOWARN|__GFP_REPEAT|__GFP_NORETRY)  -> 0xc0c00000
