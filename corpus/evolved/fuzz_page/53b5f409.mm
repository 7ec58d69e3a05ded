# fuzz_page found 53b5f409: sysctl start_isolate_page_range fail_page_alloc alloc_page ...
boot(ram=48M, cpus=2, nodes=2, numa_zonelist_order=zone)
sysctl(zone_reclaim_mode, 1)                        -> 0
sysctl(min_free_kbytes, 16384)                      -> 0
start_isolate_page_range(0x1400, 0x1800)            -> -EBUSY
fail_page_alloc(2, 100, 0, 2, 0, 0, 0)              -> ok
p0 = alloc_page(GFP_NOFS|__GFP_NORETRY)             -> pfn 0x1828 Normal
p1 = alloc_pages_node(-1, GFP_NOFS, 0)              -> NULL
test_pages_isolated(0x1400, 0x1800)                 -> -EBUSY
start_isolate_page_range(0x1c00, 0x2000)            -> 0
p2 = alloc_page(GFP_KERNEL)                         -> pfn 0x1829 Normal
fail_page_alloc(2, 100, 0, 2, 0, 0, 0)              -> ok
p3 = alloc_page(GFP_KERNEL|__GFP_NOFAIL)  ~fail=1+  -> pfn 0x182a Normal
test_pages_isolated(0x1400, 0x1800)                 -> -EBUSY
mod_zone_page_state(0, Normal, nr_file_pages, 500)  -> ok
start_isolate_page_range(0x1c00, 0x2000)            -> -EBUSY
p4 = alloc_page(GFP_KERNEL)                         -> pfn 0x182b Normal
show(pagetypeinfo)                                  -> ok
sysctl(min_free_kbytes, 32768)                      -> 0
start_isolate_page_range(0x1400, 0x1800)            -> -EBUSY
fail_page_alloc(2, 100, 0, 2, 0, 0, 0)              -> ok
p5 = alloc_page(GFP_NOFS|__GFP_NORETRY)             -> pfn 0x182c Normal
p6 = alloc_pages_node(-1, GFP_NOFS, 0)              -> NULL
test_pages_isolated(0x1400, 0x1800)                 -> -EBUSY
start_isolate_page_range(0x1c00, 0x2000)            -> -EBUSY
p7 = alloc_page(GFP_KERNEL)                         -> pfn 0x182d Normal
__free_pages(p5, 0)                                 -> ok
page_fill(p3, 0x96acb039)                           -> ok
__free_pages(p1, 0)                                 -> misuse
__free_pages(p6, 0)                                 -> misuse
free_hot_cold_page(p4, 0)                           -> ok
__free_pages(p7, 0)                                 -> ok
__free_pages(p0, 0)                                 -> ok
__free_pages(p3, 0)                                 -> ok
a0 = get_zeroed_page(GFP_KERNEL|__GFP_DMA|__GFP_DMA32|__GFP_MOVABLE|__GFP_COLD|__GFP_NORETRY|__GFP_COMP)  -> BUG gfp_zone: (GFP_ZONE_BAD >> bit) & 1
