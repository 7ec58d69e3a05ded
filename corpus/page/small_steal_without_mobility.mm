# Without mobility groups every stolen block brings its pageblock along, however small it is
boot(ram=16M)
task_flags(PF_MEMALLOC)           -> ok
p0 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 10)  -> pfn 0x400 DMA
p2 = alloc_pages(GFP_KERNEL, 9)   -> pfn 0xe00 DMA
p3 = alloc_pages(GFP_KERNEL, 9)   -> pfn 0x200 DMA
p4 = alloc_pages(GFP_KERNEL, 5)   -> pfn 0xc40 DMA
p5 = alloc_pages(GFP_KERNEL, 4)   -> pfn 0xc30 DMA
get_pageblock_migratetype(p5)     -> 0
p6 = alloc_pages(GFP_KERNEL, 4)   -> pfn 0xc60 DMA
get_pageblock_migratetype(p6)     -> 0
