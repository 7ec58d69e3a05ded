# fuzz_page found 056d747a: sysctl alloc_pages_exact alloc_pages page_fill get_zeroed_page ...
boot(ram=24M)
sysctl(min_free_kbytes, 16384)                                 -> 0
a0 = alloc_pages_exact(8K, GFP_KERNEL)  ~fail=1+               -> NULL
p0 = alloc_pages(GFP_TEMPORARY, 0)                             -> pfn 0x1600 Normal
page_fill(p0, 0x289fa8d5)                                      -> ok
a1 = get_zeroed_page(GFP_TEMPORARY)                            -> 0xc1601000
a2 = alloc_pages_exact(8K, GFP_NOIO|__GFP_DMA)                 -> 0xc0c00000
a3 = get_zeroed_page(GFP_THISNODE|GFP_NOFS|__GFP_COLD|__GFP_ZERO|__GFP_NOMEMALLOC|__GFP_RECLAIMABLE|0x102000)  -> 0xc142d000
a4 = get_zeroed_page(GFP_USER|__GFP_MOVABLE)                   -> 0xc1062000
p1 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 9)                  -> pfn 0x1200 Normal
sysctl(min_free_kbytes, 0)                                     -> 0
p2 = alloc_pages(GFP_TEMPORARY, 9)                             -> pfn 0x800 DMA
p3 = alloc_pages(GFP_TEMPORARY, 8)                             -> pfn 0x1700 Normal
p4 = alloc_pages(GFP_DMA|__GFP_MOVABLE|__GFP_IO|__GFP_FS, 10)  -> pfn 0x400 DMA
p5 = alloc_pages(GFP_NOIO|__GFP_FS, 10)                        -> NULL
p6 = alloc_pages(GFP_KERNEL, 7)  ~fail=2+                      -> pfn 0x1080 Normal
a5 = alloc_pages_exact(8K, GFP_KERNEL)  ~fail=1+               -> NULL
sysctl(min_free_kbytes, 16384)                                 -> 0
p7 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)                      -> panic Out of memory and no killable processes...
! t0 invoked oom-killer: gfp_mask=0x200da, order=0, oom_adj=0
p8 = alloc_pages(GFP_TEMPORARY, 0)
page_fill(p8, 0x289fa8d5)
a6 = get_zeroed_page(GFP_TEMPORARY)
a7 = alloc_pages_exact(8K, GFP_NOIO|__GFP_DMA)
reclaim_hooks_register(RECLAIM|ELSEWHERE|OOM|ZONE)
reclaimable(p5)
p9 = alloc_pages(GFP_HIGHUSER_MOVABLE|0x2000, 0)
p10 = alloc_pages(GFP_HIGHUSER_MOVABLE, 0)
a8 = get_zeroed_page(GFP_THISNODE|GFP_NOFS|__GFP_COLD|__GFP_ZERO|__GFP_NOMEMALLOC|__GFP_RECLAIMABLE|0x102000)
a9 = get_zeroed_page(GFP_USER|__GFP_MOVABLE)
sysctl(min_free_kbytes, 16384)
page_fill(p5, 0x6adabd84)
p11 = alloc_pages_node(1, GFP_KERNEL, 10)
p12 = alloc_pages(GFP_KERNEL|0x2000, 10)
