# fuzz_page_pae found 6abacfd8: alloc_pages mod_zone_page_state sysctl alloc_page ...
boot(ram=96M, cpus=2, nodes=2, pae=1, highmem=64M, numa_zonelist_order=zone)
p0 = alloc_pages(GFP_USER, 1)                          -> pfn 0x1c50 Normal
mod_zone_page_state(0, Normal, nr_file_pages, 500)     -> ok
sysctl(min_free_kbytes, 16384)                         -> 0
mod_zone_page_state(0, Normal, nr_inactive_file, 500)  -> ok
p1 = alloc_page(GFP_ATOMIC)                            -> pfn 0x1c52 Normal
switch_cpu(1)                                          -> ok
p2 = alloc_pages(GFP_KERNEL, 0)                        -> pfn 0x1c53 Normal
p3 = alloc_page(GFP_NOIO|__GFP_HIGHMEM|__GFP_MOVABLE)  -> pfn 0x5c00 HighMem
p4 = alloc_pages_node(-1, GFP_KERNEL|__GFP_ZERO, 0)    -> pfn 0x1c54 Normal
switch_cpu(1)                                          -> ok
p5 = alloc_pages(GFP_KERNEL, 0)                        -> pfn 0x1c55 Normal
p6 = alloc_page(GFP_THISNODE|__GFP_HIGHMEM|__GFP_MOVABLE|__GFP_WAIT|__GFP_FS|__GFP_COLD|__GFP_NOTRACK|0x102000)  -> pfn 0x5c01 HighMem
p7 = alloc_page(GFP_NOFS)                              -> pfn 0x1c56 Normal
clear_page_flags(p7, PG_referenced|PG_reclaim)         -> ok
switch_cpu(1)                                          -> ok
put_page(p3)                                           -> ok
a0 = __get_free_pages(GFP_KERNEL|__GFP_COMP, 2)        -> 0xc1c58000
p8 = alloc_page(GFP_THISNODE|__GFP_HIGHMEM|__GFP_MOVABLE|__GFP_WAIT|__GFP_FS|__GFP_COLD|__GFP_NOTRACK|0x102000)  -> pfn 0x5c00 HighMem
p9 = alloc_page(GFP_NOFS)                              -> pfn 0x1c57 Normal
clear_page_flags(p9, PG_referenced|PG_reclaim)         -> ok
switch_cpu(1)                                          -> ok
p10 = alloc_page(GFP_ATOMIC)                           -> pfn 0x1c5c Normal
p11 = alloc_page(GFP_ATOMIC)                           -> pfn 0x1c5d Normal
p12 = alloc_pages_node(-1, GFP_KERNEL|__GFP_ZERO, 0)   -> pfn 0x1c5e Normal
show(buddyinfo)                                        -> ok
put_page(p5)                                           -> ok
a1 = __get_free_pages(GFP_KERNEL|__GFP_COMP, 2)        -> 0xc1c60000
show(buddyinfo)                                        -> ok
