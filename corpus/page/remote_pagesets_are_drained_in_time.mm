# Pages of another node in a pageset go back after three idle seconds
boot(ram=192M, cpus=2, nodes=2)
zone_page_state(1, Normal, nr_free_pages)  -> 23138
p0 = alloc_pages_node(1, GFP_KERNEL, 0)    -> pfn 0xbc2e Normal
zone_page_state(1, Normal, nr_free_pages)  -> 23138
# what is counted is folded
tick(100)                                  -> ok
zone_page_state(1, Normal, nr_free_pages)  -> 23135
tick(100)                                  -> ok
tick(100)                                  -> ok
# drained, and folded
tick(100)                                  -> ok
tick(100)                                  -> ok
zone_page_state(1, Normal, nr_free_pages)  -> 23136
