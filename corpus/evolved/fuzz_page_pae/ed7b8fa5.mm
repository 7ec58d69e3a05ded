# fuzz_page_pae found ed7b8fa5: sysctl alloc_pages_node get_zeroed_page
boot(ram=48M, cpus=2, nodes=2, pae=1)
sysctl(min_free_kbytes, 8192)                                    -> 0
p0 = alloc_pages_node(0, GFP_KERNEL|__GFP_THISNODE, 10)          -> pfn 0x1400 Normal
p1 = alloc_pages_node(0, GFP_KERNEL|__GFP_THISNODE, 10)          -> pfn 0xc00 DMA
p2 = alloc_pages_node(0, GFP_KERNEL|__GFP_THISNODE, 10)          -> pfn 0x800 DMA
p3 = alloc_pages_node(2, GFP_KERNEL|__GFP_THISNODE, 10)          -> NULL
! t0: page allocation failure. order:10, mode:0x400d0
a0 = get_zeroed_page(GFP_TEMPORARY|__GFP_MOVABLE|__GFP_NOTRACK)  -> 0xc1072000
! WARN allocflags_to_migratetype: (gfp_flags & GFP_MOVABLE_MASK) == GFP_MOVABLE_MASK
