# fuzz_boot_pae found 2ead5fe1: show switch_cpu alloc_pages drain_local_pages alloc_page ...
boot(ram=24M, pae=1)
e820(103276K, 4K, RAM)
e820(8K, 600K, RAM)
e820(1M, 1M, RAM)
e820(33096K, 2592K, RAM)
show(e820)                                                        -> ok
switch_cpu(2)                                                     -> ok
switch_cpu(0)                                                     -> ok
p0 = alloc_pages(GFP_KERNEL|__GFP_HIGH|__GFP_THISNODE|0x2000, 0)  -> pfn 0x22c6 Normal
drain_local_pages()                                               -> ok
p1 = alloc_page(GFP_KERNEL)                                       -> pfn 0x22c7 Normal
show(buddyinfo)                                                   -> ok
show(early_res)                                                   -> ok
p2 = alloc_page(GFP_KERNEL)                                       -> pfn 0x22c8 Normal
page_check(p1, 0x1)                                               -> 1024
global_page_state(nr_free_pages)                                  -> 340
p3 = alloc_page(GFP_NOFS|__GFP_MOVABLE)                           -> pfn 0x22c9 Normal
drain_local_pages()                                               -> ok
p4 = alloc_page(GFP_KERNEL)                                       -> pfn 0x22ca Normal
p5 = alloc_page(GFP_KERNEL)                                       -> pfn 0x22cb Normal
page_check(p4, 0x1)                                               -> 1024
