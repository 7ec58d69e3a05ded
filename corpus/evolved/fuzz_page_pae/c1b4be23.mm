# fuzz_page_pae found c1b4be23: alloc_pages alloc_page alloc_pages_exact show ...
boot(ram=96M, cpus=2, nodes=2, pae=1)
p0 = alloc_pages(GFP_KERNEL, 0)                                 -> pfn 0x302b Normal
p1 = alloc_page(GFP_THISNODE|__GFP_HIGHMEM|__GFP_MOVABLE|__GFP_WAIT|__GFP_FS|__GFP_COLD|__GFP_NOTRACK|0x102000)  -> pfn 0x10d2 Normal
a0 = alloc_pages_exact(2049K, GFP_KERNEL)                       -> 0xc2c00000
show(buddyinfo)                                                 -> ok
p2 = alloc_pages(GFP_KERNEL, 0)                                 -> pfn 0x2fff Normal
free_pages_exact(a0, 2052K)                                     -> ok
show(buddyinfo)                                                 -> ok
p3 = alloc_page(GFP_NOFS)                                       -> pfn 0x2e00 Normal
clear_page_flags(p3, PG_referenced|PG_reclaim)                  -> ok
switch_cpu(1)                                                   -> ok
put_page(p0)                                                    -> ok
a1 = __get_free_pages(GFP_KERNEL|__GFP_COMP, 2)                 -> 0xc5c30000
show(buddyinfo)                                                 -> ok
zone_page_state(0, Normal, numa_hit)                            -> 48
a2 = alloc_pages_exact(2049K, GFP_KERNEL)                       -> 0xc5800000
show(buddyinfo)                                                 -> ok
p4 = alloc_pages(GFP_KERNEL, 0)                                 -> pfn 0x5bff Normal
zone_page_state(0, Normal, numa_hit)                            -> 48
tick(300)                                                       -> ok
a3 = alloc_pages_exact(2049K, GFP_KERNEL)  ~fail=1+             -> NULL
show(buddyinfo)                                                 -> ok
p5 = alloc_page(GFP_ATOMIC)                                     -> pfn 0x5bfe Normal
p6 = alloc_page(GFP_ATOMIC)                                     -> pfn 0x5bfd Normal
show(buddyinfo)                                                 -> ok
p7 = alloc_pages_node(-1, GFP_KERNEL|__GFP_COLD|__GFP_ZERO, 0)  -> pfn 0x5bfb Normal
__free_pages(p6, 0)                                             -> ok
unset_migratetype_isolate(p7)                                   -> ok
free_pages_exact(a3, 2052K)                                     -> misuse
show(buddyinfo)                                                 -> ok
a4 = alloc_pages_exact(2049K, GFP_KERNEL)                       -> 0xc5400000
show(buddyinfo)                                                 -> ok
