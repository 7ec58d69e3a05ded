# A page of the reserve comes back to the reserve
boot(ram=48M)
task_flags(PF_MEMALLOC)           -> ok
p0 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0x2800 Normal
p1 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0x2400 Normal
p2 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0x2000 Normal
p3 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0x1c00 Normal
p4 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0x1800 Normal
p5 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0x1400 Normal
get_pageblock_migratetype(p5)     -> 3
split_page(p5, 10)                -> ok
__free_pages(p5, 0)               -> ok
drain_all_pages()                 -> ok
