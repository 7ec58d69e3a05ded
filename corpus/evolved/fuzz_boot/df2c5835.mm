# fuzz_boot found df2c5835: get_zeroed_page si_meminfo switch_cpu alloc_pages_exact
boot(ram=16M)
e820(0, 638K, RAM, 0)
e820(1M, 21M, RAM, 0)
e820(2M, 1M, RAM, 1)
a0 = get_zeroed_page(GFP_USER)                                  -> 0xc142d000
a1 = get_zeroed_page(GFP_KERNEL)                                -> 0xc142e000
si_meminfo(totalhigh)                                           -> 0
switch_cpu(1)                                                   -> ok
a2 = alloc_pages_exact(1595, GFP_USER|__GFP_DMA|__GFP_MOVABLE)  -> 0xc0003000
si_meminfo(totalram)                                            -> 5191
