# fuzz_system found cf0e94e0: show alloc_pages sysctl alloc_pages_node mod_zone_page_state ...
boot(ram=48M)
show(buddyinfo)                                           -> ok
p0 = alloc_pages(GFP_KERNEL, 8)                           -> pfn 0x2d00 Normal
show(buddyinfo)                                           -> ok
sysctl(zone_reclaim_mode, 1)                              -> 0
p1 = alloc_pages_node(1, GFP_KERNEL, 10)                  -> pfn 0x2800 Normal
sysctl(min_free_kbytes, 16384)                            -> 0
mod_zone_page_state(1, Normal, nr_file_pages, 500)        -> ok
mod_zone_page_state(0, Normal, nr_inactive_file, 500)     -> ok
split_page(p1, 10)                                        -> ok
__free_pages(p0, 8)                                       -> ok
put_page(p1)                                              -> ok
fail_page_alloc(1, 70, 3469311, 13, 0, 0, 1)              -> ok
p2 = alloc_pages_node(1, GFP_KERNEL, 10)                  -> pfn 0x2400 Normal
p3 = alloc_pages_node(1, GFP_KERNEL, 10)                  -> pfn 0x2000 Normal
reclaimable(p2)                                           -> ok
reclaim_hooks_register(ZONE)                              -> ok
p4 = alloc_pages_node(1, GFP_KERNEL, 10)                  -> pfn 0x1c00 Normal
switch_cpu(1)                                             -> ok
get_page(p4)                                              -> ok
a0 = get_zeroed_page(GFP_ATOMIC|__GFP_NORETRY)  ~fail=1+  -> NULL
switch_cpu(0)                                             -> ok
switch_cpu(3)                                             -> ok
__free_pages(p4, 10)                                      -> ok
put_page(p1+1)                                            -> ok
a1 = alloc_pages_exact(256, GFP_ATOMIC)                   -> 0xc1c01000
