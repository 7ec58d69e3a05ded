# fuzz_boot found f0cb333d: show global_page_state alloc_pages_node alloc_pages ...
boot(cpus=1)
e820(0, 636K, RAM, 0)
e820(1M, 19M, RAM, 0)
e820(0, 636K, RAM, 0)
e820(1M, 10M, RAM, 0)
e820(4424K, 9244K, RAM, 0)
e820(96M, 4M, RAM, 2)
e820(636K, 0xff1bd, RAM, 0)
e820(13668K, 29528K, RAM, 1)
e820(43196K, 10380K, RAM, 2)
show(early_res)                   -> ok
show(active_ranges)               -> ok
show(vmstat)                      -> ok
show(early_res)                   -> ok
global_page_state(nr_free_pages)  -> 13655
p0 = alloc_pages_node(1, GFP_NOIO|__GFP_MOVABLE|__GFP_NOMEMALLOC, 0)  -> pfn 0x3450 Normal
p1 = alloc_pages(GFP_NOIO, 0)     -> pfn 0x6013 Normal
__free_pages(p1, 0)               -> ok
show(early_res)                   -> ok
global_page_state(nr_free_pages)  -> 13652
drain_all_pages()                 -> ok
