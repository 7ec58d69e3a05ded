# fuzz_boot found 2498be25: show get_zeroed_page free_pages global_page_state ...
boot(nodes=3, mem=40M)
e820(0, 636K, RAM)
e820(1M, 15M, RAM)
e820(0x1100100, 0xe00, RAM)
e820(0x1200100, 20K, RAM)
show(early_res)                                          -> ok
show(buddyinfo)                                          -> ok
show(early_res)                                          -> ok
show(early_res)                                          -> ok
a0 = get_zeroed_page(__GFP_IO|0x2000)                    -> 0xc0429000
free_pages(a0, 0)                                        -> ok
global_page_state(nr_slab_unreclaimable)                 -> 108
a1 = alloc_pages_exact(12K, __GFP_NOWARN|__GFP_NORETRY)  -> 0xc042c000
show(buddyinfo)                                          -> ok
