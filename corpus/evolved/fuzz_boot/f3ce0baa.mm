# fuzz_boot found f3ce0baa: drain_local_pages get_zeroed_page alloc_page __get_free_pages ...
boot(ram=48M, cpus=1, highmem=16M, ramdisk=4M, ramdisk_size=16M)
drain_local_pages()                                   -> ok
a0 = get_zeroed_page(__GFP_REPEAT|__GFP_RECLAIMABLE)  -> 0xc1800000
p0 = alloc_page(__GFP_THISNODE)                       -> pfn 0x1c13 Normal
a1 = __get_free_pages(GFP_USER|__GFP_COLD, 1)         -> 0xc1c14000
p1 = alloc_page(GFP_KERNEL|__GFP_HIGHMEM)             -> pfn 0x2c00 HighMem
a2 = __get_free_pages(GFP_NOFS|__GFP_HIGH|__GFP_NOMEMALLOC|__GFP_RECLAIMABLE, 0)  -> 0xc1801000
p2 = alloc_page(GFP_NOFS|__GFP_HIGH|__GFP_COLD|__GFP_NORETRY|__GFP_COMP|__GFP_RECLAIMABLE)  -> pfn 0x1802 Normal
__free_pages(p2, 0)                                   -> ok
p3 = alloc_page(GFP_KERNEL|__GFP_DMA32)               -> pfn 0x1c16 Normal
page_count(p0)                                        -> 1
p4 = alloc_page(GFP_NOWAIT)                           -> pfn 0x1c17 Normal
put_page(p1)                                          -> ok
