# fuzz_boot found aade8a63: alloc_page nr_free_buffer_pages tick show
boot(cpus=2)
e820(0, 64M, RAM, 1)
e820(0, 64M, RAM, 2)
e820(0, 64M, RAM, 3)
p0 = alloc_page(GFP_DMA|__GFP_MOVABLE|__GFP_IO|__GFP_FS)  -> pfn 0x3 DMA
nr_free_buffer_pages()                                    -> 11672
tick(16665)                                               -> ok
show(early_res)                                           -> ok
show(pagetypeinfo)                                        -> ok
show(layout)                                              -> ok
p1 = alloc_page(GFP_KERNEL)                               -> pfn 0x2c2d Normal
