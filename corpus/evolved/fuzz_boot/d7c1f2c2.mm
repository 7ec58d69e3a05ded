# fuzz_boot found d7c1f2c2: show drain_all_pages __get_free_pages free_pages ...
boot(cpus=4, nodes=2)
e820(32M, 16M, RAM, 0)
e820(0, 636K, RAM, 3)
e820(1M, 15M, RAM, 3)
e820(16M, 16M, RAM, 1)
show(early_res)                           -> ok
show(active_ranges)                       -> ok
show(zonelists)                           -> ok
drain_all_pages()                         -> ok
a0 = __get_free_pages(GFP_USER, 0)        -> 0xc182e000
free_pages(a0, 0)                         -> ok
a1 = alloc_pages_exact(2762, GFP_KERNEL)  -> 0xc182e000
