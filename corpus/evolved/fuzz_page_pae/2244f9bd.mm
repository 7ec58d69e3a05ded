# fuzz_page_pae found 2244f9bd: alloc_page switch_cpu __get_free_pages alloc_pages ...
boot(ram=96M, cpus=4, nodes=4, pae=1)
p0 = alloc_page(GFP_KERNEL)                                     -> pfn 0x182d Normal
switch_cpu(2)                                                   -> ok
p1 = alloc_page(GFP_DMA|__GFP_MOVABLE|__GFP_IO|__GFP_FS)        -> pfn 0x3 DMA
switch_cpu(2)                                                   -> ok
a0 = __get_free_pages(GFP_KERNEL, 10)                           -> 0xc4400000
p2 = alloc_pages(GFP_KERNEL, 10)                                -> pfn 0x4000 Normal
nr_free_buffer_pages()                                          -> 23636
p3 = alloc_pages(GFP_NOIO, 2)                                   -> pfn 0x4834 Normal
p4 = alloc_pages(GFP_USER|__GFP_DMA|__GFP_MOVABLE, 0)  ~fail=1  -> NULL
lock_page(p0)                                                   -> ok
p5 = alloc_pages(GFP_KERNEL, 10)                                -> pfn 0x3c00 Normal
reclaim_hooks_register(CONGESTION)                              -> ok
reclaim_progress(100, 2)                                        -> ok
__free_pages(p3, 2)                                             -> ok
p6 = alloc_pages(GFP_NOIO|__GFP_DMA, 0)                         -> pfn 0xc00 DMA
p7 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_THISNODE, 0)        -> pfn 0x3461 Normal
p8 = alloc_page(GFP_ATOMIC|__GFP_HIGHMEM|__GFP_IO|__GFP_REPEAT|__GFP_NORETRY|__GFP_RECLAIMABLE)  -> pfn 0x3800 Normal
free_pages(a0, 10)                                              -> ok
get_page(p1)                                                    -> ok
p9 = alloc_pages(GFP_KERNEL|__GFP_REPEAT, 0)                    -> pfn 0x4833 Normal
p10 = alloc_page(GFP_KERNEL)                                    -> pfn 0x4834 Normal
p11 = alloc_pages(GFP_KERNEL|__GFP_REPEAT, 10)                  -> pfn 0x4400 Normal
set_page_flags(p11, PG_slab)                                    -> ok
set_page_flags(p5, PG_slab)                                     -> ok
