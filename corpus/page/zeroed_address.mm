# get_zeroed_page() answers an address of zeros, never in highmem
a0 = get_zeroed_page(GFP_KERNEL)  -> 0xc1c2d000
free_pages(a0, 0)                 -> ok
