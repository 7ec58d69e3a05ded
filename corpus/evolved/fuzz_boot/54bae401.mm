# fuzz_boot found 54bae401: show zone_page_state __get_dma_pages
boot(cpus=1)
e820(0, 636K, RAM)
e820(1M, 127M, RAM)
e820(4G, 64M, RAM)
show(layout)                                      -> ok
zone_page_state(-1, Normal, nr_page_table_pages)  -> 0
a0 = __get_dma_pages(GFP_NOIO, 3)                 -> 0xc0c00000
