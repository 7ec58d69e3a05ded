# fuzz_page found f0293ce4: alloc_page page_fill __free_pages alloc_pages alloc_pages_exact ...
boot(ram=96M, cpus=4, nodes=4)
p0 = alloc_page(GFP_HIGHUSER)                   -> pfn 0x182a Normal
page_fill(p0, 0x268d8)                          -> ok
p1 = alloc_page(GFP_HIGHUSER|__GFP_ZERO)        -> pfn 0x182b Normal
__free_pages(p1, 0)                             -> ok
p2 = alloc_pages(GFP_USER|__GFP_NORETRY, 10)    -> pfn 0x1400 Normal
p3 = alloc_pages(GFP_NOWAIT, 10)                -> pfn 0x2c00 Normal
p4 = alloc_pages(GFP_KERNEL, 10)                -> pfn 0x2800 Normal
p5 = alloc_pages(GFP_KERNEL, 10)                -> pfn 0x2400 Normal
p6 = alloc_pages(GFP_KERNEL, 10)                -> pfn 0x2000 Normal
p7 = alloc_pages(GFP_KERNEL, 10)                -> pfn 0x4400 Normal
__free_pages(p6, 10)                            -> ok
a0 = alloc_pages_exact(64K, GFP_USER)           -> 0xc1830000
free_pages(a0, 0)                               -> ok
p8 = alloc_pages(GFP_NOWAIT, 10)                -> pfn 0x4000 Normal
p9 = alloc_pages(GFP_NOWAIT, 10)                -> pfn 0x3c00 Normal
p10 = alloc_pages(GFP_NOWAIT, 10)               -> pfn 0x3800 Normal
p11 = alloc_pages(GFP_ATOMIC, 8)                -> pfn 0x1900 Normal
p12 = alloc_pages(GFP_NOWAIT, 10)               -> pfn 0x5800 Normal
p13 = alloc_pages(GFP_NOWAIT, 10)               -> pfn 0x5400 Normal
p14 = alloc_pages(GFP_KERNEL, 10)  ~fail=1      -> NULL
a1 = __get_free_pages(GFP_NOIO|__GFP_DMA|__GFP_HIGH|__GFP_FS|__GFP_COLD|__GFP_REPEAT|__GFP_NORETRY|__GFP_COMP|__GFP_NOMEMALLOC|__GFP_HARDWALL|__GFP_THISNODE|0x2000, 0)  -> 0xc0c00000
free_pages(a1, 0)                               -> ok
sysctl(min_free_kbytes, 8192)                   -> 0
p15 = alloc_pages(GFP_KERNEL, 10)               -> pfn 0x5000 Normal
a2 = __get_free_pages(GFP_DMA, 0)               -> 0xc0c00000
p16 = alloc_pages(GFP_KERNEL, 3)                -> pfn 0x1840 Normal
p17 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)  -> pfn 0x1a00 Normal
p18 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)  -> pfn 0x1200 Normal
p19 = alloc_pages(GFP_ATOMIC, 8)                -> pfn 0x5d00 Normal
p20 = alloc_pages(GFP_ATOMIC, 8)                -> pfn 0x5e00 Normal
__free_pages(p4, 10)                            -> ok
__free_pages(p11, 8)                            -> ok
