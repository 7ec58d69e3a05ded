# fuzz_page_pae found cb436733: alloc_pages __free_pages show alloc_page free_hot_cold_page ...
boot(ram=16M, pae=1)
p0 = alloc_pages(GFP_KERNEL|__GFP_NOTRACK, 10)      -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 10)                    -> pfn 0x400 DMA
p2 = alloc_pages(GFP_KERNEL, 0)                     -> pfn 0xc30 DMA
p3 = alloc_pages(GFP_NOFS|__GFP_RECLAIMABLE, 10)    -> NULL
! t0: page allocation failure. order:10, mode:0x80050
p4 = alloc_pages(GFP_HIGHUSER_MOVABLE|__GFP_NORETRY|__GFP_THISNODE, 0)  -> pfn 0x5 DMA
__free_pages(p3, 10)                                -> misuse
p5 = alloc_pages(GFP_KERNEL, 2)                     -> pfn 0xc34 DMA
p6 = alloc_pages(GFP_NOFS|__GFP_ZERO, 3)            -> pfn 0xc38 DMA
show(buddyinfo)                                     -> ok
p7 = alloc_page(GFP_KERNEL|__GFP_NOFAIL)  ~fail=1+  -> pfn 0xc31 DMA
p8 = alloc_page(GFP_KERNEL|__GFP_NOFAIL)  ~fail=1+  -> pfn 0xc32 DMA
free_hot_cold_page(p2, 1)                           -> ok
inc_zone_page_state(p8+2, nr_file_pages)            -> ok
a0 = get_zeroed_page(GFP_NOFS|__GFP_DMA|__GFP_HIGHMEM|__GFP_HIGH|__GFP_COLD|__GFP_NOWARN|__GFP_REPEAT|__GFP_NOFAIL|__GFP_NORETRY|__GFP_HARDWALL|__GFP_RECLAIMABLE)  -> BUG __get_free_pages: (gfp_mask & __GFP_HIGHMEM) != 0
