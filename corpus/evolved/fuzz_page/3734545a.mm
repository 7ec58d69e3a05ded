# fuzz_page found 3734545a: alloc_page switch_cpu __get_free_pages put_page ...
boot(ram=96M, cpus=4, nodes=4)
p0 = alloc_page(GFP_KERNEL)                               -> pfn 0x182a Normal
switch_cpu(2)                                             -> ok
a0 = __get_free_pages(GFP_KERNEL, 1)                      -> 0xc4834000
put_page(p0)                                              -> ok
p1 = alloc_page(GFP_DMA|__GFP_MOVABLE|__GFP_IO|__GFP_FS)  -> pfn 0x3 DMA
nr_free_buffer_pages()                                    -> 23636
switch_cpu(2)                                             -> ok
page_check(p1, 0xffffffff)                                -> 1024
p2 = alloc_pages(GFP_ATOMIC, 0)                           -> pfn 0x4833 Normal
p3 = alloc_pages(GFP_HIGHUSER, 1)                         -> pfn 0x4836 Normal
__free_pages(p3, 1)                                       -> ok
p4 = alloc_pages(GFP_KERNEL|__GFP_COMP, 1)                -> pfn 0x4836 Normal
p5 = alloc_pages(GFP_KERNEL, 10)                          -> pfn 0x4400 Normal
reclaimable(p5)                                           -> ok
a1 = __get_free_pages(GFP_TEMPORARY|__GFP_REPEAT, 1)      -> 0xc4000000
a2 = __get_free_pages(GFP_TEMPORARY, 1)                   -> 0xc4002000
sysctl(min_free_kbytes, 65536)                            -> 0
reclaim_hooks_register(ZONE)                              -> ok
mod_zone_page_state(0, Normal, nr_slab_reclaimable, 150)  -> misuse
p6 = alloc_pages(GFP_KERNEL, 10)                          -> pfn 0x5800 Normal
sysctl(min_slab_ratio, 1)                                 -> 0
p7 = alloc_pages(GFP_KERNEL, 10)                          -> pfn 0x2c00 Normal
free_pages_exact(a2, 4294967295)                          -> misuse
