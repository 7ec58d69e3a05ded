# fuzz_page_pae found 7e8b0f2a: alloc_page alloc_pages __free_pages alloc_pages_node ...
boot(pae=1)
p0 = alloc_page(GFP_HIGHUSER)                             -> pfn 0x2c00 HighMem
p1 = alloc_pages(GFP_KERNEL|__GFP_COMP, 2)                -> pfn 0x1c30 Normal
__free_pages(p0, 0)                                       -> ok
p2 = alloc_pages_node(1, GFP_KERNEL|GFP_THISNODE, 10)     -> pfn 0x1800 Normal
p3 = alloc_pages_node(1, GFP_KERNEL|GFP_THISNODE, 10)     -> pfn 0x1400 Normal
mod_zone_page_state(0, Normal, nr_slab_reclaimable, 150)  -> misuse
p4 = alloc_pages(GFP_KERNEL, 10)                          -> pfn 0xc00 DMA
p5 = alloc_pages_node(1, GFP_KERNEL|GFP_THISNODE, 10)     -> pfn 0x800 DMA
p6 = alloc_pages_node(1, GFP_KERNEL|GFP_THISNODE|__GFP_ZERO, 10)  ~fail=1  -> NULL
p7 = alloc_pages_node(1, GFP_KERNEL|GFP_THISNODE, 10)     -> pfn 0x400 DMA
p8 = alloc_pages_node(1, GFP_KERNEL|GFP_THISNODE, 10)     -> NULL
a0 = get_zeroed_page(GFP_KERNEL)                          -> 0xc1c34000
p9 = alloc_pages(GFP_KERNEL, 1)                           -> pfn 0x1c36 Normal
p10 = alloc_page(GFP_KERNEL)                              -> pfn 0x1c35 Normal
set_page_flags(p10, PG_referenced)                        -> ok
p11 = alloc_pages(GFP_KERNEL, 1)                          -> pfn 0x1c38 Normal
p12 = alloc_page(GFP_KERNEL)                              -> pfn 0x1c3a Normal
set_page_flags(p9, PG_active|PG_mlocked)                  -> ok
set_page_flags(p11, PG_mlocked)                           -> ok
p13 = alloc_pages(GFP_KERNEL|__GFP_COMP, 2)               -> pfn 0x1c3c Normal
set_page_flags(p12, PG_mlocked)                           -> ok
tick(300)                                                 -> ok
mod_zone_page_state(0, Normal, nr_slab_reclaimable, 150)  -> misuse
p14 = alloc_pages(GFP_KERNEL, 10)                         -> NULL
! t0: page allocation failure. order:10, mode:0xd0
sysctl(min_slab_ratio, 1)                                 -> 0
p15 = alloc_pages(GFP_KERNEL, 10)                         -> NULL
! t0: page allocation failure. order:10, mode:0xd0
p16 = alloc_page(GFP_DMA|__GFP_HIGHMEM|__GFP_MOVABLE|__GFP_REPEAT|__GFP_THISNODE)  -> BUG gfp_zone: (GFP_ZONE_BAD >> bit) & 1
