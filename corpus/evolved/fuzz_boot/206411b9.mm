# fuzz_boot found 206411b9: show node_page_state alloc_pages_node global_page_state
boot(cpus=1)
e820(0, 4K, RAM)
e820(8K, 600K, RAM)
e820(1M, 31M, RAM)
show(e820)                                                -> ok
node_page_state(0, nr_unevictable)                        -> 0
p0 = alloc_pages_node(0, GFP_TEMPORARY|__GFP_NORETRY, 1)  -> pfn 0x1800 Normal
show(early_res)                                           -> ok
global_page_state(nr_free_pages)                          -> 7691
