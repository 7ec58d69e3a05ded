# fuzz_page_pae found bfd27405: reclaim_progress sysctl mod_zone_page_state ...
boot(ram=96M, cpus=2, pae=1, pse=0)
reclaim_progress(49, 2)                                 -> ok
sysctl(zone_reclaim_mode, 1)                            -> 0
sysctl(min_free_kbytes, 16384)                          -> 0
mod_zone_page_state(1, Normal, nr_file_pages, 500)      -> ok
mod_zone_page_state(1, Normal, nr_inactive_file, 500)   -> ok
p0 = alloc_pages_node(1, GFP_KERNEL, 10)                -> pfn 0x5800 Normal
start_isolate_page_range(0x5600, 0x4e00)                -> 0
sysctl(min_free_kbytes, 2147483647)                     -> 0
p1 = alloc_pages_node(0, GFP_KERNEL|__GFP_THISNODE, 1)  -> limit steps
p2 = alloc_pages_node(0, GFP_KERNEL|__GFP_THISNODE, 10)
a0 = __get_free_pages(GFP_USER|__GFP_MOVABLE|__GFP_REPEAT|__GFP_COMP|0x2000, 7)  ~fail=2+
p3 = alloc_page(GFP_KERNEL|__GFP_NOFAIL|__GFP_THISNODE)
