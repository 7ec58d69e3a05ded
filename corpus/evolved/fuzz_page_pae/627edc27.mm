# fuzz_page_pae found 627edc27: alloc_pages split_page __free_pages drain_local_pages show ...
boot(ram=96M, cpus=4, nodes=4, pae=1, highmem=16M, kernelcore=48M)
p0 = alloc_pages(GFP_KERNEL, 5)                        -> pfn 0x1840 Normal
split_page(p0, 5)                                      -> ok
__free_pages(p0+1, 0)                                  -> ok
__free_pages(p0, 0)                                    -> ok
__free_pages(p0+2, 0)                                  -> ok
drain_local_pages()                                    -> ok
show(buddyinfo)                                        -> ok
put_page(p0+3)                                         -> ok
p1 = alloc_pages_node(3, GFP_KERNEL, 0)                -> pfn 0x4e33 Normal
a0 = get_zeroed_page(GFP_KERNEL)                       -> 0xc182d000
split_page(p1, 0)                                      -> ok
show(buddyinfo)                                        -> ok
show(buddyinfo)                                        -> ok
free_hot_cold_page(p1, 0)                              -> ok
show(zonelists)                                        -> ok
__free_pages(p0+4, 0)                                  -> ok
show(buddyinfo)                                        -> ok
tick(100)                                              -> ok
tick(100)                                              -> ok
zone_page_state(1, Normal, nr_free_pages)              -> 5996
__free_pages(p0+5, 0)                                  -> ok
show(buddyinfo)                                        -> ok
__free_pages(p0+6, 0)                                  -> ok
put_page(p0+7)                                         -> ok
p2 = alloc_pages_node(3, GFP_KERNEL|__GFP_NORETRY, 0)  -> pfn 0x4e33 Normal
split_page(p2, 0)                                      -> ok
