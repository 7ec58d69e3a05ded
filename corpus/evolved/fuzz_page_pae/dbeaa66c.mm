# fuzz_page_pae found dbeaa66c: sysctl alloc_pages alloc_page switch_cpu __get_free_pages ...
boot(ram=16M, pae=1)
sysctl(min_free_kbytes, 8192)                              -> 0
p0 = alloc_pages(GFP_KERNEL, 10)  ~fail=4+                 -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 9)                            -> pfn 0xe00 DMA
p2 = alloc_pages(GFP_ATOMIC, 0)                            -> pfn 0xc30 DMA
p3 = alloc_page(GFP_KERNEL|__GFP_DMA|__GFP_NOMEMALLOC)     -> pfn 0xc31 DMA
switch_cpu(0)                                              -> ok
a0 = __get_free_pages(GFP_NOWAIT, 2)                       -> 0xc0c34000
p4 = alloc_pages(GFP_ATOMIC, 0)                            -> pfn 0xc32 DMA
p5 = alloc_pages(__GFP_HIGHMEM|__GFP_MOVABLE|__GFP_IO|__GFP_FS|__GFP_COMP, 3)  -> pfn 0x90 DMA
__free_pages(p5, 3)                                        -> ok
a1 = __get_free_pages(GFP_NOWAIT, 2)                       -> 0xc0c38000
p6 = alloc_pages(GFP_ATOMIC, 0)                            -> pfn 0xc33 DMA
page_fill(p3, 0x123487)                                    -> ok
p7 = alloc_page(GFP_ATOMIC)                                -> pfn 0xc3c DMA
wait_on_page_writeback(p7)                                 -> ok
p8 = alloc_page(GFP_ATOMIC)                                -> pfn 0xc3d DMA
test_pages_isolated(0x3a00, 0x1400)                        -> 0
put_page(p3)                                               -> ok
start_isolate_page_range(0x4a00, 0x6a00)                   -> 0
p9 = alloc_pages_node(1, GFP_ATOMIC|__GFP_COLD|__GFP_NORETRY|__GFP_NOMEMALLOC, 1)  -> pfn 0xc3e DMA
p10 = alloc_pages(GFP_DMA, 1)                              -> pfn 0xc40 DMA
p11 = alloc_pages(__GFP_REPEAT, 0)                         -> pfn 0xc42 DMA
switch_cpu(2)                                              -> ok
p12 = alloc_page(GFP_DMA|__GFP_NOMEMALLOC|__GFP_HARDWALL)  -> pfn 0xc43 DMA
reclaim_hooks_register(ELSEWHERE)                          -> ok
reclaimable(p0)                                            -> ok
__free_pages(p0, 10)                                       -> ok
