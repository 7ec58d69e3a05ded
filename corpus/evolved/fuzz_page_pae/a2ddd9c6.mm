# fuzz_page_pae found a2ddd9c6: show alloc_pages sysctl oom_killer_disable ...
boot(ram=96M, cpus=2, nodes=2, pae=1, kernelcore=64M, numa_zonelist_order=zone)
show(zonelists)                                                  -> ok
p0 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)                       -> pfn 0x3000 Movable
sysctl(min_free_kbytes, 65536)                                   -> 0
sysctl(min_free_kbytes, 65536)                                   -> 0
sysctl(min_free_kbytes, 65536)                                   -> 0
oom_killer_disable(4294967295)                                   -> ok
oom_killer_disabled()                                            -> 1
p1 = alloc_page(GFP_KERNEL)                                      -> pfn 0x202b Normal
sysctl(min_free_kbytes, 65536)                                   -> 0
sysctl(min_free_kbytes, 65536)                                   -> 0
p2 = alloc_pages(GFP_HIGHUSER_MOVABLE, 10)                       -> pfn 0x4c00 Normal
p3 = alloc_pages(GFP_KERNEL, 2)                                  -> pfn 0x202c Normal
get_page(p3)                                                     -> ok
sysctl(min_free_kbytes, 65536)                                   -> 0
p4 = alloc_page(GFP_KERNEL)                                      -> pfn 0x2030 Normal
undo_isolate_page_range(0x0, 0x5a00)                             -> ok
zone_all_unreclaimable(3, Movable)                               -> ok
p5 = alloc_page(GFP_HIGHUSER)                                    -> pfn 0x2031 Normal
oom_killer_disable(25165825)                                     -> ok
__free_pages(p4, 0)                                              -> ok
oom_killer_disable(25165825)                                     -> ok
sysctl(min_free_kbytes, 16384)                                   -> 0
switch_cpu(3)                                                    -> ok
switch_cpu(3)                                                    -> ok
lock_page(p2)                                                    -> ok
page_io(p3, 50)                                                  -> misuse
trylock_page(p5)                                                 -> 1
lock_page(p0)                                                    -> ok
page_io(p2, 10)                                                  -> ok
wait_on_page_locked(p5)                                          -> blocked PG_locked
p6 = alloc_page(GFP_KERNEL)                                      -> not run
p7 = alloc_pages(GFP_KERNEL|__GFP_NORETRY|__GFP_NOMEMALLOC, 10)  -> not run
