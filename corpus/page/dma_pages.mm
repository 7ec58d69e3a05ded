# __get_dma_pages() answers an address in the first 16 MiB
a0 = __get_dma_pages(GFP_KERNEL, 2)  -> 0xc0c00000
free_pages(a0, 2)                    -> ok
