# fuzz_page found 4c5187e9: get_zeroed_page free_pages sysctl task_flags __get_dma_pages ...
boot(ram=24M)
e820(0, 636K, RAM)
e820(1M, 8184K, RAM)
e820(9M, 15M, RAM)
a0 = get_zeroed_page(GFP_NOWAIT)                            -> 0xc142d000
a1 = get_zeroed_page(GFP_NOWAIT)                            -> 0xc142e000
free_pages(a1, 0)                                           -> ok
sysctl(percpu_pagelist_fraction, 8)                         -> 0
task_flags(PF_MEMALLOC)                                     -> ok
a2 = __get_dma_pages(GFP_USER|__GFP_COLD, 0)                -> 0xc0c00000
p0 = alloc_pages_node(0, GFP_KERNEL, 0)                     -> pfn 0x142e Normal
p1 = alloc_pages_node(1, GFP_KERNEL, 0)                     -> pfn 0x142f Normal
put_page(p1)                                                -> ok
switch_cpu(1)                                               -> ok
p2 = alloc_pages_node(1, GFP_KERNEL, 0)                     -> pfn 0x146d Normal
p3 = alloc_pages_node(-1, GFP_USER, 0)                      -> pfn 0x146e Normal
p4 = alloc_pages_node(1, GFP_KERNEL, 0)                     -> pfn 0x146f Normal
p5 = alloc_pages_node(1, GFP_KERNEL, 0)                     -> pfn 0x1470 Normal
tick(300)                                                   -> ok
show(vmstat)                                                -> ok
tick(300)                                                   -> ok
show(vmstat)                                                -> ok
get_page(p0)                                                -> ok
a3 = __get_dma_pages(GFP_USER|__GFP_MOVABLE|__GFP_HIGH, 0)  -> 0xc0003000
wait_on_page_writeback(p0)                                  -> ok
free_pages(a2, 0)                                           -> ok
__free_pages(p2, 0)                                         -> ok
free_pages(a3, 0)                                           -> ok
lock_page(p5)                                               -> ok
