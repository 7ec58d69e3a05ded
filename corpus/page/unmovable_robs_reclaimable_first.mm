# Of two blocks of one order, an unmovable request robs the reclaimable one, not the movable one
boot(ram=48M)
p0 = alloc_page(GFP_TEMPORARY)   -> pfn 0x2800 Normal
__free_pages(p0, 0)              -> ok
drain_all_pages()                -> ok
p1 = alloc_pages(GFP_KERNEL, 3)  -> pfn 0x2c30 Normal
