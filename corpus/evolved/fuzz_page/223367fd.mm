# fuzz_page found 223367fd: sysctl oom_victim alloc_page clear_page_flags alloc_pages ...
boot(ram=16M)
sysctl(min_free_kbytes, 65536)                         -> 0
oom_victim(2)                                          -> ok
p0 = alloc_page(GFP_KERNEL)                            -> pfn 0xc2d DMA
clear_page_flags(p0, PG_swapcache)                     -> ok
p1 = alloc_pages(__GFP_IO|__GFP_FS|__GFP_NORETRY, 10)  -> pfn 0x800 DMA
a0 = __get_free_pages(GFP_USER, 6)                     -> 0xc0c40000
free_pages(a0, 6)                                      -> ok
get_page(p1)                                           -> ok
__free_pages(p0, 0)                                    -> ok
__free_pages(p1, 10)                                   -> ok
p2 = alloc_pages_node(-1, GFP_KERNEL, 0)               -> pfn 0x801 DMA
p3 = alloc_pages_node(1, GFP_KERNEL|__GFP_DMA, 0)      -> pfn 0xc2d DMA
p4 = alloc_pages_node(-1, GFP_DMA, 1)                  -> pfn 0x802 DMA
p5 = alloc_pages_node(0, GFP_KERNEL, 0)                -> pfn 0xc2e DMA
p6 = alloc_pages_node(2, GFP_KERNEL, 0)                -> pfn 0xc2f DMA
test_pages_isolated(0x2400, 0x5000)                    -> 0
a1 = __get_dma_pages(GFP_NOIO|__GFP_HIGH, 1)           -> 0xc0804000
p7 = alloc_pages_node(1, GFP_ATOMIC|__GFP_RECLAIMABLE|0x100000, 0)  -> pfn 0x806 DMA
p8 = alloc_pages_node(-1, GFP_KERNEL|__GFP_HIGHMEM|__GFP_NORETRY, 1)  -> pfn 0x808 DMA
p9 = alloc_pages_node(-1, GFP_NOIO|__GFP_HIGH|__GFP_NOWARN|__GFP_REPEAT|__GFP_NORETRY|__GFP_NOTRACK, 0)  -> pfn 0x807 DMA
p10 = alloc_pages_node(2, GFP_NOIO|__GFP_DMA|__GFP_NORETRY|__GFP_NOMEMALLOC, 0)  -> NULL
! t0: page allocation failure. order:0, mode:0x11011
p11 = alloc_pages_node(3, GFP_DMA, 0)                  -> pfn 0x80a DMA
p12 = alloc_pages_node(1, GFP_DMA, 0)                  -> pfn 0x80b DMA
p13 = alloc_pages_node(0, GFP_KERNEL, 0)               -> pfn 0x80c DMA
lock_page(p7)                                          -> ok
