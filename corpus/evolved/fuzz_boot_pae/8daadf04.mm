# fuzz_boot_pae found 8daadf04: alloc_pages_node show get_zeroed_page
boot(pae=1)
p0 = alloc_pages_node(1, GFP_DMA|__GFP_NORETRY|__GFP_NOMEMALLOC, 0)  -> pfn 0xc00 DMA
show(pagetypeinfo)                         -> ok
show(buddyinfo)                            -> ok
show(pagetypeinfo)                         -> ok
a0 = get_zeroed_page(GFP_NOFS|__GFP_COMP)  -> 0xc1c30000
