# fuzz_boot found 245e6a65: alloc_page alloc_pages_exact alloc_pages __free_pages ...
boot(cpus=2, ramdisk_size=3080K, setup_data_nr=4)
e820(0x9edb1, 28424K, RAM)
p0 = alloc_page(GFP_KERNEL)                             -> pfn 0x2c2d Normal
a0 = alloc_pages_exact(106, GFP_NOIO|__GFP_DMA|0x2000)  -> 0xc0c00000
p1 = alloc_pages(GFP_NOFS, 0)                           -> pfn 0x2c2e Normal
p2 = alloc_page(GFP_KERNEL)                             -> pfn 0x2c2f Normal
a1 = alloc_pages_exact(11, GFP_ATOMIC|__GFP_IO|__GFP_FS|__GFP_NORETRY|__GFP_ZERO|__GFP_NOMEMALLOC|__GFP_THISNODE|__GFP_RECLAIMABLE|__GFP_NOTRACK)  -> 0xc2800000
p3 = alloc_page(GFP_KERNEL)                             -> pfn 0x2c30 Normal
__free_pages(p3, 0)                                     -> ok
__free_pages(p0, 0)                                     -> ok
__free_pages(p2, 0)                                     -> ok
free_pages_exact(a0, 4K)                                -> ok
free_pages_exact(a1, 4K)                                -> ok
__free_pages(p1, 0)                                     -> ok
