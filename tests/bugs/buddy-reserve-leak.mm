# A page of the reserve comes back to the reserve
boot(ram=24M)
task_flags(PF_MEMALLOC)           -> ok
p0 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0xc00 DMA
get_pageblock_migratetype(p0)     -> 2
split_page(p0, 10)                -> ok
__free_pages(p0, 0)               -> ok
drain_all_pages()                 -> ok
