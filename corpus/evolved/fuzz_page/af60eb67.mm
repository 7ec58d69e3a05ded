# fuzz_page found af60eb67: sysctl task_flags alloc_pages alloc_page switch_cpu ...
boot(ram=48M, cpus=2, nodes=2)
sysctl(zone_reclaim_mode, 1)                                     -> 0
sysctl(min_free_kbytes, 16384)                                   -> 0
task_flags(PF_MEMALLOC)                                          -> ok
p0 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> pfn 0x1400 Normal
p1 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> pfn 0x2800 Normal
p2 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> pfn 0x2400 Normal
p3 = alloc_page(GFP_KERNEL)                                      -> pfn 0x1828 Normal
switch_cpu(1)                                                    -> ok
p4 = alloc_pages(GFP_HIGHUSER, 10)                               -> pfn 0xc00 DMA
p5 = alloc_pages(GFP_HIGHUSER, 9)                                -> pfn 0x2e00 Normal
p6 = alloc_pages(GFP_HIGHUSER, 9)                                -> pfn 0x200 DMA
p7 = alloc_page(GFP_KERNEL)                                      -> pfn 0x2c2e Normal
p8 = alloc_pages(GFP_HIGHUSER, 9)                                -> pfn 0x800 DMA
p9 = alloc_page(GFP_HIGHUSER)                                    -> pfn 0x2c2f Normal
p10 = alloc_pages_node(2, GFP_DMA|__GFP_IO|__GFP_COMP|__GFP_NOMEMALLOC|__GFP_RECLAIMABLE|0x100000, 6)  -> pfn 0x40 DMA
p11 = alloc_pages(GFP_KERNEL, 5)                                 -> pfn 0x2c40 Normal
p12 = alloc_pages(GFP_KERNEL, 1)                                 -> pfn 0x2c30 Normal
a0 = alloc_pages_exact(45442, GFP_USER)                          -> 0xc2c60000
p13 = alloc_pages(GFP_KERNEL|__GFP_DMA|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> NULL
! t0: page allocation failure. order:10, mode:0x110d1
p14 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)                  -> pfn 0x2000 Normal
a1 = alloc_pages_exact(45442, GFP_USER)                          -> 0xc1830000
show(buddyinfo)                                                  -> ok
a2 = __get_free_pages(GFP_USER, 0)                               -> 0xc1829000
__free_pages(p5, 9)                                              -> ok
p15 = alloc_page(GFP_KERNEL)                                     -> pfn 0x182a Normal
free_pages(a2, 0)                                                -> ok
get_page(p0)                                                     -> ok
