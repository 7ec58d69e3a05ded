# fuzz_page found 1d4ea104: fail_page_alloc alloc_page free_hot_cold_page get_zeroed_page ...
fail_page_alloc(1, 100, 0, 2, 0, 0, 0, 1)  -> ok
p0 = alloc_page(GFP_KERNEL|__GFP_NORETRY)  -> NULL
p1 = alloc_page(GFP_KERNEL)                -> NULL
free_hot_cold_page(p0, 0)                  -> misuse
a0 = get_zeroed_page(GFP_KERNEL)           -> 0xc1c2d000
test_pages_isolated(0x5a51, 0x4400)        -> misuse
__free_pages(p1, 0)                        -> misuse
free_pages(a0, 0)                          -> ok
