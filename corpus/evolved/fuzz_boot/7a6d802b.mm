# fuzz_boot found 7a6d802b: get_zeroed_page __get_free_pages show alloc_pages_node
boot(ram=24M, mem=64M)
e820(0, 636K, RAM)
a0 = get_zeroed_page(GFP_NOIO|__GFP_COMP|__GFP_ZERO|__GFP_RECLAIMABLE)  -> 0xc1600000
a1 = __get_free_pages(GFP_KERNEL|__GFP_MOVABLE|__GFP_NOMEMALLOC, 0)  -> 0xc1062000
a2 = __get_free_pages(GFP_USER|__GFP_DMA|__GFP_MOVABLE|0x100000, 1)  -> 0xc009c000
show(meminfo)        -> ok
p0 = alloc_pages_node(0, __GFP_COLD|__GFP_ZERO|__GFP_NOMEMALLOC, 0)  -> pfn 0x1200 Normal
p1 = alloc_pages_node(0, __GFP_COLD|__GFP_ZERO|__GFP_NOMEMALLOC, 0)  -> pfn 0x1201 Normal
show(pagetypeinfo)   -> ok
show(pagetypeinfo)   -> ok
show(layout)         -> ok
show(active_ranges)  -> ok
show(active_ranges)  -> ok
show(vmstat)         -> ok
