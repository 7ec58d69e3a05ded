# fuzz_page_pae found 09f7c352: sysctl oom_killer_disable oom_killer_disabled alloc_page ...
boot(ram=16M, pae=1)
sysctl(min_free_kbytes, 65536)                         -> 0
oom_killer_disable(1)                                  -> ok
oom_killer_disabled()                                  -> 1
p0 = alloc_page(GFP_KERNEL)                            -> NULL
! t0: page allocation failure. order:0, mode:0xd0
p1 = alloc_page(GFP_KERNEL|__GFP_NOFAIL)               -> NULL
! t0: page allocation failure. order:0, mode:0x8d0
zone_all_unreclaimable(0, DMA)                         -> ok
sysctl(min_free_kbytes, 16384)                         -> 0
mod_zone_page_state(0, Normal, nr_file_pages, 300)     -> misuse
mod_zone_page_state(0, Normal, nr_inactive_file, 300)  -> misuse
p2 = alloc_pages(GFP_KERNEL, 10)                       -> NULL
! t0: page allocation failure. order:10, mode:0xd0
reclaimable(p2)                                        -> misuse
reclaim_hooks_register(ZONE)                           -> ok
sysctl(min_unmapped_ratio, 50)                         -> 0
p3 = alloc_pages(GFP_KERNEL, 10)                       -> NULL
! t0: page allocation failure. order:10, mode:0xd0
drain_local_pages()                                    -> ok
lock_page(p0)                                          -> misuse
lock_page(p0)                                          -> misuse
switch_cpu(2)                                          -> ok
lock_page(p2)                                          -> misuse
lock_page(p3)                                          -> misuse
page_io(p1, 5)                                         -> misuse
drain_local_pages()                                    -> ok
page_io(p1, 5)                                         -> misuse
p4 = alloc_pages_node(3, GFP_NOFS|__GFP_NOMEMALLOC|__GFP_HARDWALL, 0)  -> limit steps
page_io(p2, 5)
page_io(p1, 5)
page_io(p1, 5)
tick(5)
page_io(p1, 5)
unlock_page(p4)
__free_pages(p0, 0)
__free_pages(p1, 0)
