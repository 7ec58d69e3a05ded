# fuzz_page_pae found 4e57b3fd: sysctl mod_zone_page_state alloc_pages __free_pages ...
boot(ram=48M, cpus=2, nodes=2, pae=1)
sysctl(min_free_kbytes, 16384)                      -> 0
mod_zone_page_state(0, Normal, nr_file_pages, 500)  -> ok
p0 = alloc_pages(GFP_KERNEL, 10)                    -> pfn 0x1400 Normal
p1 = alloc_pages(GFP_KERNEL, 10)                    -> pfn 0x2800 Normal
p2 = alloc_pages(GFP_KERNEL, 10)                    -> pfn 0x2400 Normal
p3 = alloc_pages(GFP_TEMPORARY, 9)  ~fail=2         -> pfn 0x1a00 Normal
p4 = alloc_pages(GFP_KERNEL|__GFP_COMP, 2)          -> pfn 0x182c Normal
__free_pages(p2, 10)                                -> ok
p5 = alloc_pages(GFP_KERNEL|__GFP_COMP, 2)          -> pfn 0x1830 Normal
__free_pages(p5, 2)                                 -> ok
sysctl(min_free_kbytes, 0)                          -> 0
p6 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 10)      -> pfn 0x2000 Normal
p7 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 9)       -> pfn 0x1e00 Normal
p8 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 8)       -> pfn 0x1100 Normal
p9 = alloc_pages(GFP_KERNEL|__GFP_MOVABLE, 7)       -> pfn 0x1080 Normal
free_hot_cold_page(p8+1, 0)                         -> BUG put_page_testzero: atomic_read(&page->_count) == 0
split_page(p4+2, 4)
