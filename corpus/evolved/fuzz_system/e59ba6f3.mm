# fuzz_system found e59ba6f3: sysctl alloc_page get_page alloc_pages page_fill page_check ...
boot(ram=96M, cpus=4, nodes=4, highmem=16M, kernelcore=48M)
sysctl(min_free_kbytes, 65536)                         -> 0
p0 = alloc_page(GFP_ATOMIC)                            -> pfn 0x182a Normal
p1 = alloc_page(GFP_NOWAIT)                            -> pfn 0x182b Normal
p2 = alloc_page(GFP_NOWAIT)                            -> pfn 0x182c Normal
p3 = alloc_page(GFP_NOWAIT)                            -> pfn 0x182d Normal
p4 = alloc_page(GFP_NOWAIT)                            -> pfn 0x182e Normal
p5 = alloc_page(GFP_KERNEL)                            -> pfn 0x182f Normal
get_page(p5)                                           -> ok
p6 = alloc_page(GFP_NOWAIT)                            -> pfn 0x1830 Normal
p7 = alloc_pages(GFP_HIGHUSER, 2)                      -> pfn 0x1834 Normal
page_fill(p7, 0x11111111)                              -> ok
page_fill(p7+1, 0x22222222)                            -> ok
p8 = alloc_page(GFP_KERNEL|__GFP_NOMEMALLOC)           -> pfn 0x1831 Normal
page_fill(p7+3, 0x44444444)                            -> ok
page_check(p7, 0x11111111)                             -> 0
page_check(p7+3, 0x44444444)                           -> 0
mod_zone_page_state(1, Normal, nr_inactive_file, 500)  -> ok
p9 = alloc_page(GFP_KERNEL|__GFP_NOMEMALLOC)           -> pfn 0x1832 Normal
free_hot_cold_page(p2, 2147483647)                     -> ok
p10 = alloc_pages_node(1, GFP_TEMPORARY|__GFP_HIGHMEM|__GFP_THISNODE|__GFP_NOTRACK|0x2000, 5)  -> pfn 0x2c00 Normal
p11 = alloc_page(GFP_KERNEL)                           -> pfn 0x182c Normal
reclaim_hooks_register(ZONE)                           -> ok
__free_pages(p7, 2)                                    -> ok
__free_pages(p4, 0)                                    -> ok
sysctl(min_unmapped_ratio)                             -> 1
__free_pages(p1, 0)                                    -> ok
mod_zone_page_state(1, Normal, nr_file_pages, 3)       -> ok
tick(300)                                              -> ok
p12 = alloc_pages_node(1, GFP_KERNEL, 10)              -> pfn 0x2800 Normal
p13 = alloc_pages_node(1, GFP_KERNEL, 10)              -> pfn 0x4400 Normal
a0 = __get_free_pages(GFP_ATOMIC, 2)                   -> 0xc1834000
__free_pages(p13, 10)                                  -> ok
__free_pages(p0, 0)                                    -> ok
__free_pages(p10, 5)                                   -> ok
__free_pages(p6, 0)                                    -> ok
a1 = __get_free_pages(GFP_USER, 0)                     -> 0xc1830000
__free_pages(p12, 10)                                  -> ok
a2 = __get_free_pages(GFP_TEMPORARY|__GFP_DMA32|__GFP_MOVABLE|__GFP_NOWARN|__GFP_NOTRACK|0x2000, 11)  -> NULL
! WARN allocflags_to_migratetype: (gfp_flags & GFP_MOVABLE_MASK) == GFP_MOVABLE_MASK
