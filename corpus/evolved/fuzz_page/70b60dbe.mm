# fuzz_page found 70b60dbe: alloc_page switch_cpu put_page __get_free_pages alloc_pages ...
boot(ram=96M, cpus=4, nodes=4)
p0 = alloc_page(GFP_KERNEL)                                    -> pfn 0x182a Normal
switch_cpu(2)                                                  -> ok
switch_cpu(3)                                                  -> ok
put_page(p0)                                                   -> ok
p1 = alloc_page(GFP_DMA|__GFP_MOVABLE|__GFP_IO|__GFP_FS)       -> pfn 0x3 DMA
a0 = __get_free_pages(GFP_KERNEL|__GFP_MOVABLE|__GFP_NOMEMALLOC, 1)  -> 0xc4c52000
p2 = alloc_pages(GFP_HIGHUSER, 10)                             -> pfn 0x5800 Normal
p3 = alloc_pages(GFP_HIGHUSER, 10)                             -> pfn 0x5400 Normal
p4 = alloc_pages(GFP_HIGHUSER, 10)                             -> pfn 0x5000 Normal
p5 = alloc_pages(GFP_HIGHUSER, 10)                             -> pfn 0x2c00 Normal
a1 = alloc_pages_exact(44925, GFP_USER|__GFP_DMA|__GFP_HIGH|__GFP_NOWARN|__GFP_REPEAT|__GFP_NORETRY|__GFP_ZERO|0x100000)  -> 0xc0c00000
free_pages_exact(a1, 44K)                                      -> ok
a2 = __get_free_pages(GFP_KERNEL, 0)                           -> 0xc5c33000
a3 = __get_free_pages(GFP_KERNEL|__GFP_MOVABLE|__GFP_HIGH, 1)  -> 0xc4c54000
p6 = alloc_pages(GFP_KERNEL|__GFP_HIGHMEM, 1)                  -> pfn 0x5c34 Normal
split_page(p4, 10)                                             -> ok
unset_migratetype_isolate(p4)                                  -> ok
unset_migratetype_isolate(p4)                                  -> ok
