# __get_free_pages() gives an address, so that it takes lowmem
a0 = __get_free_pages(GFP_KERNEL, 0)  -> 0xc1c2d000
