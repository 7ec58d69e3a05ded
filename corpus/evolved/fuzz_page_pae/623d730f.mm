# fuzz_page_pae found 623d730f: alloc_pages sysctl __free_pages unset_migratetype_isolate ...
boot(ram=24M, pae=1)
p0 = alloc_pages(GFP_NOFS|__GFP_REPEAT, 10)     -> pfn 0xc00 DMA
p1 = alloc_pages(GFP_KERNEL|__GFP_NORETRY, 10)  -> pfn 0x800 DMA
sysctl(min_free_kbytes, 0)                      -> 0
__free_pages(p0, 10)                            -> ok
unset_migratetype_isolate(p1)                   -> ok
p2 = alloc_page(GFP_NOIO|__GFP_DMA32|__GFP_MOVABLE|__GFP_HIGH|__GFP_FS|__GFP_COLD|__GFP_NOFAIL|__GFP_COMP|__GFP_ZERO|__GFP_NOMEMALLOC|__GFP_NOTRACK|0x2000)  -> pfn 0x1062 Normal
p3 = alloc_page(GFP_HIGHUSER)                   -> pfn 0x1430 Normal
__free_pages(p3, 0)                             -> ok
p4 = alloc_pages_node(2, GFP_HIGHUSER, 1)       -> pfn 0x1430 Normal
