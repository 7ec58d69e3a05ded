# fuzz_page found 597a333a: __get_free_pages alloc_page alloc_pages_node tick show sysctl
boot(ram=16M)
a0 = __get_free_pages(GFP_TEMPORARY|__GFP_REPEAT, 1)  -> 0xc0c2e000
p0 = alloc_page(GFP_KERNEL)  ~fail=2                  -> pfn 0xc2d DMA
p1 = alloc_pages_node(0, GFP_KERNEL, 0)               -> pfn 0xc30 DMA
p2 = alloc_pages_node(1, GFP_KERNEL, 0)               -> pfn 0xc31 DMA
p3 = alloc_pages_node(1, GFP_KERNEL, 0)               -> pfn 0xc32 DMA
tick(300)                                             -> ok
p4 = alloc_pages_node(0, GFP_KERNEL, 0)               -> pfn 0xc33 DMA
p5 = alloc_pages_node(1, GFP_KERNEL, 0)               -> pfn 0xc34 DMA
show(e820)                                            -> ok
a1 = __get_free_pages(GFP_TEMPORARY, 1)               -> 0xc0c36000
sysctl(min_free_kbytes, 65536)                        -> 0
p6 = alloc_page(GFP_NOIO|__GFP_HIGH)                  -> limit steps
