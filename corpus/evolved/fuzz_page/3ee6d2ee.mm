# fuzz_page found 3ee6d2ee: sysctl alloc_pages_node __free_pages start_isolate_page_range ...
boot(ram=48M, cpus=2, nodes=2)
sysctl(percpu_pagelist_fraction, 8)                    -> 0
p0 = alloc_pages_node(1, GFP_KERNEL, 0)                -> pfn 0x2c2e Normal
__free_pages(p0, 0)                                    -> ok
start_isolate_page_range(0x2800, 0x5c00)               -> -EBUSY
a0 = __get_free_pages(GFP_USER, 0)                     -> 0xc1828000
switch_cpu(1)                                          -> ok
oom_killer_disabled()                                  -> 0
p1 = alloc_page(GFP_DMA)                               -> pfn 0xc00 DMA
p2 = alloc_page(GFP_DMA)                               -> pfn 0xc01 DMA
fail_page_alloc(16, 2147483649, 3163, -1, 0, 0, 0, 1)  -> ok
fail_page_alloc(16, 2147483649, 3163, -1, 0, 0, 0, 1)  -> ok
p3 = alloc_page(GFP_DMA)                               -> pfn 0xc02 DMA
put_page(p3)                                           -> ok
p4 = alloc_page(GFP_USER|__GFP_NOWARN)                 -> pfn 0x2c2e Normal
p5 = alloc_page(GFP_HIGHUSER_MOVABLE)                  -> pfn 0x1c51 Normal
p6 = alloc_page(GFP_DMA|__GFP_HARDWALL)  ~fail=1       -> NULL
p7 = alloc_page(GFP_DMA|__GFP_HARDWALL)  ~fail=1       -> NULL
p8 = alloc_page(GFP_DMA)                               -> pfn 0xc02 DMA
p9 = alloc_page(GFP_DMA)                               -> pfn 0xc03 DMA
put_page(p8)                                           -> ok
put_page(p9)                                           -> ok
put_page(p2)                                           -> ok
page_check(p5, 0x9dc162c2)                             -> 1024
__free_pages(p7, 0)                                    -> misuse
__free_pages(p5, 0)                                    -> ok
__free_pages(p6, 0)                                    -> misuse
__free_pages(p4, 0)                                    -> ok
free_pages(a0, 0)                                      -> ok
__free_pages(p1, 0)                                    -> ok
