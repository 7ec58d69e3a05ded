# fuzz_boot found 2fb403cb: __get_free_pages alloc_page alloc_pages_exact show
boot(ram=48M, cpus=1, nodes=2, kernelcore=64M)
e820(2M, 0x8ec, unusable)
e820(0, 636K, RAM)
e820(1M, 32084K, RAM)
e820(5500K, 1M, reserved)
e820(0xaa2, 0x400481, RAM)
a0 = __get_free_pages(GFP_NOFS, 1)                         -> 0xc120e000
a1 = __get_free_pages(__GFP_IO|__GFP_NORETRY|0x100000, 0)  -> 0xc1058000
a2 = __get_free_pages(GFP_NOFS|__GFP_RECLAIMABLE, 0)       -> 0xc1300000
p0 = alloc_page(__GFP_COLD|__GFP_NOMEMALLOC|0x100000)      -> pfn 0x1100 Normal
a3 = alloc_pages_exact(19320, GFP_ATOMIC|__GFP_DMA)        -> 0xc0c00000
a4 = alloc_pages_exact(19320, GFP_ATOMIC|__GFP_DMA)        -> 0xc0c08000
show(early_res)                                            -> ok
show(buddyinfo)                                            -> ok
show(pagetypeinfo)                                         -> ok
