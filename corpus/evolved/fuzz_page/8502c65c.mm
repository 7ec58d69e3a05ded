# fuzz_page found 8502c65c: alloc_pages reclaim_hooks_register __free_pages ...
boot(ram=16M)
p0 = alloc_pages(GFP_DMA, 10)      -> pfn 0x800 DMA
p1 = alloc_pages(GFP_KERNEL, 10)   -> pfn 0x400 DMA
reclaim_hooks_register(ELSEWHERE)  -> ok
p2 = alloc_pages(GFP_KERNEL, 10)   -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p3 = alloc_pages(GFP_KERNEL, 10)   -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p4 = alloc_pages(GFP_KERNEL, 10)   -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p5 = alloc_pages(GFP_KERNEL, 10)   -> NULL
! t0: page allocation failure. order:10, mode:0xd0
__free_pages(p2, 10)               -> misuse
__free_pages(p0, 10)               -> ok
__free_pages(p1, 10)               -> ok
__free_pages(p3, 10)               -> misuse
__free_pages(p4, 10)               -> misuse
__free_pages(p5, 10)               -> misuse
p6 = alloc_pages_node(1, GFP_DMA|__GFP_HIGHMEM|__GFP_DMA32|__GFP_NOTRACK, 4)  -> BUG gfp_zone: (GFP_ZONE_BAD >> bit) & 1
